package io.doorstep.property.reso;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One property as a feed writes it: by the names of the RESO Data Dictionary, values as JSON has them.
public record ResoRecord(Map<String, Object> fields) {

    /// The feed's own key of a record.
    public static final String KEY = "ListingKey";

    public ResoRecord {
        Map<String, Object> said = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (value != null && !(value instanceof String text && text.isBlank())) {
                said.put(name, value);
            }
        });
        fields = said;
    }

    /// The feed's own key of the record, by which it is recognised.
    public Optional<String> key() {
        return text(KEY);
    }

    /// When the feed changed it last.
    public Optional<Instant> modifiedAt() {
        return text("ModificationTimestamp").flatMap(ResoRecord::instant);
    }

    Optional<Object> value(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    Optional<String> text(String name) {
        return value(name).map(String::valueOf).map(String::strip);
    }

    Optional<BigDecimal> number(String name) {
        return value(name).flatMap(ResoRecord::number);
    }

    /// What is written as a list, or as a text with commas between.
    static List<String> list(Object value) {
        return switch (value) {
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            case Boolean _ -> List.of();
            default -> List.of(String.valueOf(value).split("\\s*,\\s*"));
        };
    }

    static Optional<BigDecimal> number(Object value) {
        try {
            return Optional.of(new BigDecimal(String.valueOf(value).strip()));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
