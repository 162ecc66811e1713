package io.doorstep.property.search.filter;

import io.doorstep.property.listing.ListingFacts;
import org.jspecify.annotations.Nullable;

/// What is counted or measured of a property, and asked for from a least to a most.
public enum Measure {
    /// Minor units.
    PRICE("Price"),
    BEDROOMS("Bedrooms"),
    BATHROOMS("Bathrooms"),
    /// Square metres.
    LIVING_AREA("LivingArea"),
    /// Square metres.
    LOT_AREA("LotArea"),
    YEAR_BUILT("YearBuilt");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /// Names the parameters: `minPrice` and `maxPrice`.
    public String words() {
        return words;
    }

    public @Nullable Double of(ListingFacts facts) {
        return switch (this) {
            case PRICE -> facts.price() == null ? null : (double) facts.price().amount();
            case BEDROOMS -> asDouble(facts.bedrooms());
            case BATHROOMS -> facts.bathrooms();
            case LIVING_AREA -> facts.livingArea();
            case LOT_AREA -> facts.lotArea();
            case YEAR_BUILT -> asDouble(facts.yearBuilt());
        };
    }

    private static @Nullable Double asDouble(@Nullable Integer number) {
        return number == null ? null : number.doubleValue();
    }
}
