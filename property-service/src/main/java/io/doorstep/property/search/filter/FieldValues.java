package io.doorstep.property.search.filter;

import io.doorstep.property.customfield.CustomFieldView;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What can be asked for of the values in a listing's own fields, the same in every engine.
public final class FieldValues {

    /// Longer texts are not equal to anything: they are looked up by their words.
    public static final int LONGEST_TEXT = 200;

    /// As many as a listing can have by the API; a feed may bring more.
    private static final int MOST_MEASURES = 1_000;

    private static final Pattern NAME = Pattern.compile(CustomFieldView.NAME);
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern EDGES = Pattern.compile("^ | $");
    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private FieldValues() {}

    /// Without case, and without spaces but for one between words.
    public static String normal(String text) {
        String spaced = SPACE.matcher(text).replaceAll(" ");
        return EDGES.matcher(spaced)
                .replaceAll("")
                .codePoints()
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// @return empty unless it is a day such as `2026-03-02`
    public static Optional<LocalDate> findDay(String text) {
        try {
            return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// The values that can be equal to something, and the keys of those that can be measured.
    public static SortedSet<String> terms(Map<String, Object> fields) {
        SortedSet<String> terms = new TreeSet<>(measures(fields).keySet());
        fields.forEach((field, value) -> {
            if (value instanceof Boolean flag && isName(field)) {
                terms.add(FieldKind.FLAG.key(field) + flag);
            }
            if (value instanceof String text && isName(field)) {
                String normal = normal(text);
                if (normal.length() <= LONGEST_TEXT) {
                    terms.add(FieldKind.TEXT.key(field) + normal);
                }
            }
        });
        return terms;
    }

    /// Numbers, and days in days since 1970.
    public static SortedMap<String, Double> measures(Map<String, Object> fields) {
        SortedMap<String, Double> measures = new TreeMap<>();
        new TreeMap<>(fields).forEach((field, value) -> {
            if (!isName(field) || measures.size() == MOST_MEASURES) {
                return;
            }
            if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
                // there is one zero
                measures.put(FieldKind.NUMBER.key(field), number.doubleValue() + 0.0);
            }
            if (value instanceof String text) {
                findDay(text).ifPresent(day -> measures.put(FieldKind.DAY.key(field), (double) day.toEpochDay()));
            }
        });
        return measures;
    }

    private static boolean isName(String field) {
        return NAME.matcher(field).matches();
    }
}
