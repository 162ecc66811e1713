package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What every home has more or less of.
enum Trait implements Aspect {
    /// A home twice as large costs half as much again.
    LIVING_AREA("livingArea", 0.6, 0.07),
    LOT_AREA("lotArea", 0.05, 0.07),
    BEDROOMS("bedrooms", 0, 0.14),
    BATHROOMS("bathrooms", 0.03, 0.14),
    YEAR_BUILT("yearBuilt", 0, 0.14),
    /// How the market moved since.
    TIME("time", 0, 0.2);

    private static final double WORTH_OF_LAND = 0.6;
    private static final double DECADE = 10;
    private static final double DAYS_OF_YEAR = 365.25;

    private final String code;
    private final double expected;
    private final double doubt;

    Trait(String code, double expected, double doubt) {
        this.code = code;
        this.expected = expected;
        this.doubt = doubt;
    }

    static Trait ofSize(ListingType type) {
        return type == ListingType.LAND ? LOT_AREA : LIVING_AREA;
    }

    /// Those that a home of this type can state.
    static List<Trait> ofHomes(ListingType type) {
        return Arrays.stream(values())
                .filter(trait -> trait != TIME)
                .filter(trait -> type != ListingType.LAND || trait == LOT_AREA)
                .toList();
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public @Nullable Double of(Home home, double yearsAgo) {
        return switch (this) {
            case LIVING_AREA -> logarithm(home.livingArea());
            case LOT_AREA -> logarithm(home.lotArea());
            case BEDROOMS -> asDouble(home.bedrooms());
            case BATHROOMS -> home.bathrooms();
            case YEAR_BUILT -> home.yearBuilt() == null ? null : home.yearBuilt() / DECADE;
            case TIME -> -yearsAgo;
        };
    }

    @Override
    public double expected(ListingType type) {
        return this == LOT_AREA && type == ListingType.LAND ? WORTH_OF_LAND : expected;
    }

    @Override
    public double doubt() {
        return doubt;
    }

    @Override
    public String difference(Home other, double yearsAgo, Home home) {
        return switch (this) {
            case LIVING_AREA -> area(other.livingArea(), home.livingArea(), "living area");
            case LOT_AREA -> area(other.lotArea(), home.lotArea(), "land");
            case BEDROOMS -> count(asDouble(other.bedrooms()), asDouble(home.bedrooms()), "bedroom");
            case BATHROOMS -> count(other.bathrooms(), home.bathrooms(), "bathroom");
            case YEAR_BUILT -> built(other.yearBuilt(), home.yearBuilt());
            case TIME -> ago(yearsAgo);
        };
    }

    private static @Nullable Double logarithm(@Nullable Double area) {
        return area == null || area <= 0 ? null : Math.log(area);
    }

    private static @Nullable Double asDouble(@Nullable Integer number) {
        return number == null ? null : number.doubleValue();
    }

    private static String area(@Nullable Double other, @Nullable Double home, String what) {
        double more = known(other) - known(home);
        return "%s m² %s %s".formatted(number(Math.abs(more)), more > 0 ? "more" : "less", what);
    }

    private static String count(@Nullable Double other, @Nullable Double home, String what) {
        double more = known(other) - known(home);
        return "%s %s%s %s"
                .formatted(number(Math.abs(more)), what, Math.abs(more) == 1 ? "" : "s", more > 0 ? "more" : "fewer");
    }

    private static String built(@Nullable Integer other, @Nullable Integer home) {
        int later = Objects.requireNonNull(other) - Objects.requireNonNull(home);
        return "built %d year%s %s"
                .formatted(Math.abs(later), Math.abs(later) == 1 ? "" : "s", later > 0 ? "later" : "earlier");
    }

    private static String ago(double years) {
        long days = Math.round(years * DAYS_OF_YEAR);
        return days == 1 ? "a day ago" : days + " days ago";
    }

    private static double known(@Nullable Double value) {
        return Objects.requireNonNull(value, "Only what both state differs");
    }

    /// Whole where it can be: 18, 2.5, 0.75.
    private static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        return value >= 10 || rounded == Math.rint(rounded)
                ? String.format(Locale.ENGLISH, "%,.0f", value)
                : String.valueOf(rounded);
    }
}
