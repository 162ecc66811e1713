package io.doorstep.property.reso;

import org.jspecify.annotations.Nullable;

/// What is wrong with one field of a record.
///
/// @param field as the feed calls it
/// @param code stable, such as `not_a_number`
/// @param reason completes a sentence that begins with the field: «is no number»
public record ResoFlaw(
        String field, String code, String reason, @Nullable String value) {}
