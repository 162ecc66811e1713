package io.doorstep.property.customfield;

/// A value that is not what its field holds.
///
/// @param reason completes a sentence that begins with the field
public record CustomFieldFlaw(String field, String reason) {}
