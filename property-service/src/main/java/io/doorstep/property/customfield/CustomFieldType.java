package io.doorstep.property.customfield;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a custom field holds.
public enum CustomFieldType {
    TEXT("is no text of at most 2,000 characters") {
        @Override
        Optional<Object> read(Object said, List<String> choices) {
            return said instanceof String text && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
        }
    },
    NUMBER("is no number") {
        @Override
        Optional<Object> read(Object said, List<String> choices) {
            return said instanceof Number ? Optional.of(said) : Optional.empty();
        }
    },
    BOOLEAN("is neither true nor false") {
        @Override
        Optional<Object> read(Object said, List<String> choices) {
            return said instanceof Boolean ? Optional.of(said) : Optional.empty();
        }
    },
    DATE("is no day such as 2026-03-02") {
        @Override
        Optional<Object> read(Object said, List<String> choices) {
            try {
                return Optional.of(LocalDate.parse(String.valueOf(said)).toString());
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    },
    CHOICE("is none of the choices") {
        @Override
        Optional<Object> read(Object said, List<String> choices) {
            return choices.stream()
                    .filter(choice -> choice.equals(said))
                    .<Object>map(choice -> choice)
                    .findFirst();
        }
    };

    private static final int LONGEST = 2_000;

    private final String refusal;

    CustomFieldType(String refusal) {
        this.refusal = refusal;
    }

    /// @return the value as it is kept; empty when it is not of this type
    abstract Optional<Object> read(Object said, List<String> choices);

    /// Completes a sentence that begins with the field.
    String refusal() {
        return refusal;
    }

    /// What a cell of a file, of which nobody knew the type, is as this type; the same where it cannot be.
    Object readLoosely(Object said, List<String> choices) {
        String text = String.valueOf(said).strip();
        return switch (this) {
            case TEXT -> said instanceof Number number ? plain(number) : said;
            case NUMBER -> said instanceof String ? number(text).orElse(said) : said;
            case BOOLEAN ->
                switch (text.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "y", "1" -> true;
                    case "false", "no", "n", "0" -> false;
                    default -> said;
                };
            case DATE -> said;
            case CHOICE ->
                choices.stream()
                        .filter(choice -> choice.equalsIgnoreCase(text))
                        .<Object>map(choice -> choice)
                        .findFirst()
                        .orElse(said);
        };
    }

    private static Object plain(Number number) {
        return new BigDecimal(number.toString()).toPlainString();
    }

    private static Optional<Object> number(String text) {
        try {
            return Optional.of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
