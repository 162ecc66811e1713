package io.doorstep.property.search.filter;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The orders in which what was found can come; what lacks the measure comes last.
public enum SearchOrder {
    RELEVANCE("relevance", null, true),
    NEWEST("-createdAt", null, true),
    NEAREST("distance", null, false),
    CHEAPEST("price", Measure.PRICE, false),
    DEAREST("-price", Measure.PRICE, true),
    LARGEST("-livingArea", Measure.LIVING_AREA, true),
    SMALLEST("livingArea", Measure.LIVING_AREA, false),
    LARGEST_LOT("-lotArea", Measure.LOT_AREA, true),
    MOST_BEDROOMS("-bedrooms", Measure.BEDROOMS, true),
    FEWEST_BEDROOMS("bedrooms", Measure.BEDROOMS, false),
    LATEST_BUILT("-yearBuilt", Measure.YEAR_BUILT, true),
    EARLIEST_BUILT("yearBuilt", Measure.YEAR_BUILT, false),
    /// By a [FieldOrder], which the parameter names in its place.
    FIELD_LOWEST("field.name", null, false),
    FIELD_HIGHEST("-field.name", null, true);

    private final String parameter;
    private final @Nullable Measure measure;
    private final boolean descending;

    SearchOrder(String parameter, @Nullable Measure measure, boolean descending) {
        this.parameter = parameter;
        this.measure = measure;
        this.descending = descending;
    }

    /// @param parameter as in `?sort=-price`
    public static Optional<SearchOrder> of(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }

    /// What `sort` may be.
    public static String parameters() {
        return Arrays.stream(values()).map(SearchOrder::parameter).collect(Collectors.joining(", "));
    }

    public String parameter() {
        return parameter;
    }

    /// What it sorts by, for the orders of a measure.
    public @Nullable Measure measure() {
        return measure;
    }

    public boolean descending() {
        return descending;
    }

    /// A place in this order, which pages keep as text, as a number again: each engine goes on where another stopped.
    public Number placeOf(String text) {
        return switch (this) {
            case RELEVANCE -> Float.valueOf(text);
            case NEWEST -> Long.valueOf(text);
            case NEAREST,
                    CHEAPEST,
                    DEAREST,
                    LARGEST,
                    SMALLEST,
                    LARGEST_LOT,
                    MOST_BEDROOMS,
                    FEWEST_BEDROOMS,
                    LATEST_BUILT,
                    EARLIEST_BUILT,
                    FIELD_LOWEST,
                    FIELD_HIGHEST -> Double.valueOf(text);
        };
    }
}
