package io.doorstep.identity.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// As what the log can be taken out.
enum ExportFormat {
    CSV("text/csv;charset=UTF-8"),
    JSONL("application/jsonl");

    private final String contentType;

    ExportFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /// As in the query and the file's name: `csv`, `jsonl`.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ExportFormat> find(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key().equals(key))
                .findFirst();
    }
}
