package io.doorstep.property.upload;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What became of one field.
///
/// @param pointer into the listing's form
public record Change(
        String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {}
