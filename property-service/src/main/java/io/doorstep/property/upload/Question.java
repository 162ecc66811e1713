package io.doorstep.property.upload;

import io.doorstep.property.upload.reading.Field;

/// Something that is asked about a draft.
///
/// @param required whether the listing cannot be published without an answer
public record Question(Field field, boolean required, String text) {}
