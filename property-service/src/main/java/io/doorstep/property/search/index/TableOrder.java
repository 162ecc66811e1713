package io.doorstep.property.search.index;

import io.doorstep.property.listing.Position;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An order in the terms of the database; its places are those of the index, so that a page read here goes on there.
///
/// @param expression what it sorts by
/// @param isWhole whether its places are whole numbers
record TableOrder(String expression, boolean descending, boolean isWhole, Map<String, Object> parameters) {

    private static final String LAST = "1.7976931348623157e308";
    private static final double EARTH_METRES = 6_371_008.7714;

    static TableOrder of(IndexQuestion question) {
        SearchOrder order = question.order();
        return switch (order) {
            case RELEVANCE -> new TableOrder("0::float8", true, false, Map.of());
            case NEWEST -> new TableOrder("floor(extract(epoch from created_at) * 1000)::float8", true, true, Map.of());
            case NEAREST -> nearest(Objects.requireNonNull(question.filter().near(), "Distance is from somewhere"));
            case CHEAPEST,
                    DEAREST,
                    LARGEST,
                    SMALLEST,
                    LARGEST_LOT,
                    MOST_BEDROOMS,
                    FEWEST_BEDROOMS,
                    LATEST_BUILT,
                    EARLIEST_BUILT ->
                measured(column(Objects.requireNonNull(order.measure())), order.descending(), Map.of());
            case FIELD_LOWEST, FIELD_HIGHEST -> {
                FieldOrder by = Objects.requireNonNull(question.fieldOrder(), "A field decides");
                yield measured(
                        new FieldColumn(":orderField", by.kind()).expression(),
                        order.descending(),
                        Map.of("orderField", by.field()));
            }
        };
    }

    private static TableOrder measured(String column, boolean descending, Map<String, Object> parameters) {
        String missing = descending ? "-" + LAST : LAST;
        return new TableOrder(
                "coalesce(%s::float8, %s::float8)".formatted(column, missing), descending, false, parameters);
    }

    private static TableOrder nearest(Circle near) {
        Position center = near.center();
        return new TableOrder(
                "coalesce(%s, 'Infinity'::float8)".formatted(distance()),
                false,
                false,
                Map.of("centerLatitude", center.latitude(), "centerLongitude", center.longitude()));
    }

    /// Metres from `:centerLatitude`, `:centerLongitude`.
    static String distance() {
        return """
                2 * %s * asin(sqrt(least(1, power(sin(radians(latitude - :centerLatitude) / 2), 2)
                + cos(radians(:centerLatitude)) * cos(radians(latitude))
                * power(sin(radians(longitude - :centerLongitude) / 2), 2))))
                """.formatted(EARTH_METRES);
    }

    static String column(Measure measure) {
        return switch (measure) {
            case PRICE -> "price_amount";
            case BEDROOMS -> "bedrooms";
            case BATHROOMS -> "bathrooms";
            case LIVING_AREA -> "living_area";
            case LOT_AREA -> "lot_area";
            case YEAR_BUILT -> "year_built";
        };
    }

    String direction() {
        return descending ? "desc" : "asc";
    }

    String behind(@Nullable List<String> after) {
        return after == null
                ? "true"
                : "(%1$s %2$s :afterPlace or %1$s = :afterPlace and id > :afterId)"
                        .formatted(expression, descending ? "<" : ">");
    }

    Map<String, Object> values(@Nullable List<String> after) {
        Map<String, Object> values = new HashMap<>(parameters);
        if (after != null) {
            values.put("afterPlace", Double.valueOf(after.get(0)));
            values.put("afterId", UUID.fromString(after.get(1)));
        }
        return values;
    }

    String key(double place) {
        return isWhole ? String.valueOf((long) place) : String.valueOf(place);
    }
}
