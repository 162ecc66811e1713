package io.doorstep.property.enrichment;

import io.doorstep.workflowkit.ReadableText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a fact of a stranger has to look like to be kept.
enum FactShape {
    COUNT("a number from 0 to 1,000") {
        @Override
        Optional<String> read(JsonNode value, LocalDate today) {
            return number(value, 0, 1_000);
        }
    },
    AMOUNT("a number from 1 to 1,000,000,000,000") {
        @Override
        Optional<String> read(JsonNode value, LocalDate today) {
            return number(value, 1, 1e12);
        }
    },
    YEAR("a year from 1000 to ten years ahead") {
        @Override
        Optional<String> read(JsonNode value, LocalDate today) {
            return value.isIntegralNumber() ? number(value, 1_000, today.getYear() + 10) : Optional.empty();
        }
    },
    /// Where today ends last it is tomorrow here already.
    PAST_DAY("a day that is over, as 2014-10-13") {
        @Override
        Optional<String> read(JsonNode value, LocalDate today) {
            try {
                LocalDate day = LocalDate.parse(value.asString(""));
                return day.isAfter(today.plusDays(1)) || day.getYear() < 1_000
                        ? Optional.empty()
                        : Optional.of(day.toString());
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
    },
    TEXT("a text of 1 to 200 characters") {
        @Override
        Optional<String> read(JsonNode value, LocalDate today) {
            return text(value);
        }
    };

    static final int LONGEST_TEXT = 200;

    private final String wanted;

    FactShape(String wanted) {
        this.wanted = wanted;
    }

    /// @return nothing when it cannot be one
    abstract Optional<String> read(JsonNode value, LocalDate today);

    /// What to give instead.
    String wanted() {
        return wanted;
    }

    static Optional<String> text(JsonNode value) {
        return value.isString() && value.stringValue().length() <= LONGEST_TEXT
                ? Optional.of(ReadableText.of(value.stringValue(), LONGEST_TEXT))
                        .filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Optional<String> number(JsonNode value, double least, double most) {
        double number = value.isNumber() ? value.asDouble(Double.NaN) : Double.NaN;
        return number >= least && number <= most
                ? Optional.of(BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                : Optional.empty();
    }
}
