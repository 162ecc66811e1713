package io.doorstep.leadcrm.importing.web;

import io.doorstep.leadcrm.importing.ImportOptions;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a file is to be read, as a client says it.
///
/// @param mapping by column the field that it is; without it the columns are guessed
record ImportOptionsRequest(
        @Nullable Map<String, String> mapping,
        @Nullable Map<String, Object> defaults,
        @Nullable Boolean dryRun) {

    static final ImportOptionsRequest NONE = new ImportOptionsRequest(null, null, null);

    ImportOptions options() {
        Map<String, String> texts = Objects.requireNonNullElse(defaults, Map.<String, Object>of()).entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
        return new ImportOptions(Objects.requireNonNullElse(mapping, Map.of()), texts, Boolean.TRUE.equals(dryRun));
    }
}
