package io.doorstep.property.search.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.property.customfield.CustomFieldView;
import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.FieldKind;
import io.doorstep.property.search.filter.FieldValues;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.Range;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the parameters ask of one field of the business's own.
///
/// @param values any of them
record AskedField(String name, List<String> values, List<String> least, List<String> most) {

    private static final int MOST_VALUES = 20;

    AskedField(String name) {
        this(name, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    FieldCondition condition(CustomFieldView field) {
        if (values.isEmpty() && least.isEmpty() && most.isEmpty()) {
            throw refused("has no value");
        }
        return switch (field.type()) {
            case TEXT -> words(FieldKind.TEXT, this::text);
            case CHOICE -> words(FieldKind.TEXT, value -> choice(value, field.choices()));
            case BOOLEAN -> words(FieldKind.FLAG, this::flag);
            case NUMBER -> FieldCondition.within(name, FieldKind.NUMBER, range(this::number));
            case DATE -> FieldCondition.within(name, FieldKind.DAY, range(this::day));
        };
    }

    private FieldCondition words(FieldKind kind, Function<String, String> reading) {
        if (!least.isEmpty() || !most.isEmpty()) {
            throw refused("has no least and no most; numbers and days have them");
        }
        if (values.size() > MOST_VALUES) {
            throw refused("is asked for by at most " + MOST_VALUES + " values");
        }
        return FieldCondition.anyOf(name, kind, values.stream().map(reading).toList());
    }

    private String text(String value) {
        String normal = FieldValues.normal(value);
        if (normal.isEmpty() || normal.length() > FieldValues.LONGEST_TEXT) {
            throw refused("is asked for by a text of 1 to " + FieldValues.LONGEST_TEXT + " characters; q finds words");
        }
        return normal;
    }

    private String choice(String value, List<String> choices) {
        String normal = FieldValues.normal(value);
        if (choices.stream().map(FieldValues::normal).noneMatch(normal::equals)) {
            throw refused("is one of " + String.join(", ", choices));
        }
        return normal;
    }

    private String flag(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw refused("is true or false");
        }
        return value;
    }

    private Range range(Function<String, Double> reading) {
        if (values.isEmpty()) {
            return new Range(bound(least, reading), bound(most, reading));
        }
        if (values.size() > 1 || !least.isEmpty() || !most.isEmpty()) {
            throw refused("is asked for by one value, or by %s and %s"
                    .formatted(FilterParameters.MIN.substring(1), FilterParameters.MAX.substring(1)));
        }
        return Range.exactly(reading.apply(values.getFirst()));
    }

    private @Nullable Double bound(List<String> said, Function<String, Double> reading) {
        if (said.size() > 1) {
            throw refused("has one least and one most");
        }
        return said.isEmpty() ? null : reading.apply(said.getFirst());
    }

    private Double number(String value) {
        try {
            double number = Double.parseDouble(value);
            if (Double.isFinite(number)) {
                return number + 0.0;
            }
        } catch (NumberFormatException _) {
            // answered like one that is too large
        }
        throw refused("is a number");
    }

    private Double day(String value) {
        return FieldValues.findDay(value)
                .map(LocalDate::toEpochDay)
                .map(Long::doubleValue)
                .orElseThrow(() -> refused("is a day such as 2026-03-02"));
    }

    private RuntimeException refused(String why) {
        return Problems.unprocessable("invalid_field", FilterParameters.FIELD + name + " " + why + ".");
    }
}
