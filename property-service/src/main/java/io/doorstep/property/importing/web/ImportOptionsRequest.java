package io.doorstep.property.importing.web;

import io.doorstep.property.importing.ImportOptions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a file is to be read, as a client says it.
///
/// @param mapping by column the field that it is; without it the columns are guessed
/// @param key by what listings are recognised; `reference`
record ImportOptionsRequest(
        @Nullable Map<String, String> mapping,
        @Nullable Map<String, Object> defaults,
        @Nullable Map<String, String> units,
        @Nullable String key,
        @Nullable Boolean dryRun) {

    static final ImportOptionsRequest NONE = new ImportOptionsRequest(null, null, null, null, null);

    ImportOptions options() {
        Map<String, String> texts = Objects.requireNonNullElse(defaults, Map.<String, Object>of()).entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        return new ImportOptions(
                Objects.requireNonNullElse(mapping, Map.of()),
                texts,
                Objects.requireNonNullElse(units, Map.of()),
                Boolean.TRUE.equals(dryRun));
    }
}
