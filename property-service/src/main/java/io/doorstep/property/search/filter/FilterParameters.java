package io.doorstep.property.search.filter;

import io.doorstep.property.listing.Position;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// A filter as the query parameters that would ask for the same, so that what was understood can be shown, edited and
/// sent back.
public final class FilterParameters {

    /// Stands before the name of a field of the business's own: `field.heating`.
    public static final String FIELD = "field.";

    /// Stands behind the name of one that is measured: `field.hoaFee.min`.
    public static final String MIN = ".min";

    public static final String MAX = ".max";

    private FilterParameters() {}

    public static Map<String, Object> of(ListingFilter filter, @Nullable SearchOrder order, List<String> words) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        for (Measure measure : Measure.values()) {
            Range range = filter.ranges().get(measure);
            if (range != null) {
                put(parameters, "min" + measure.words(), number(range.min()));
                put(parameters, "max" + measure.words(), number(range.max()));
            }
        }
        putUnlessEmpty(parameters, "type", names(filter.types()));
        put(parameters, "purpose", filter.purpose());
        putUnlessEmpty(parameters, "status", names(filter.statuses()));
        if (filter.near() != null) {
            Position center = filter.near().center();
            parameters.put("near", plain(center.latitude()) + "," + plain(center.longitude()));
            parameters.put("radiusKm", number(filter.near().radiusKm()));
        }
        put(parameters, "place", filter.place());
        if (!filter.withFeatures().isEmpty()) {
            parameters.put("features", List.copyOf(filter.withFeatures()));
        }
        if (!filter.withoutFeatures().isEmpty()) {
            parameters.put("withoutFeatures", List.copyOf(filter.withoutFeatures()));
        }
        filter.fields().forEach(condition -> put(parameters, condition));
        put(parameters, "sort", order == null ? null : order.parameter());
        putUnlessEmpty(parameters, "words", String.join(" ", words));
        return parameters;
    }

    private static void put(Map<String, Object> parameters, FieldCondition condition) {
        String name = FIELD + condition.field();
        switch (condition.kind()) {
            case TEXT, FLAG -> parameters.put(name, List.copyOf(condition.values()));
            case NUMBER -> {
                put(parameters, name + MIN, number(condition.range().min()));
                put(parameters, name + MAX, number(condition.range().max()));
            }
            case DAY -> {
                put(parameters, name + MIN, day(condition.range().min()));
                put(parameters, name + MAX, day(condition.range().max()));
            }
        }
    }

    private static @Nullable String day(@Nullable Double days) {
        return days == null ? null : LocalDate.ofEpochDay(days.longValue()).toString();
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    private static String names(Iterable<? extends Enum<?>> values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining(","));
    }

    /// 500000, not 500000.0.
    private static @Nullable Number number(@Nullable Double number) {
        if (number == null) {
            return null;
        }
        return number == Math.rint(number) ? (Number) number.longValue() : (Number) number;
    }

    private static String plain(double number) {
        return String.valueOf(number(number));
    }
}
