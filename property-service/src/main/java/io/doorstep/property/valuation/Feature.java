package io.doorstep.property.valuation;

import io.doorstep.property.listing.ListingType;

/// Something that a home has or has not, such as a water view.
record Feature(String name) implements Aspect {

    private static final double DOUBT = 0.115;

    @Override
    public String code() {
        return "feature";
    }

    @Override
    public Double of(Home home, double yearsAgo) {
        return home.features().contains(name) ? 1.0 : 0.0;
    }

    @Override
    public double expected(ListingType type) {
        return 0;
    }

    @Override
    public double doubt() {
        return DOUBT;
    }

    @Override
    public String difference(Home other, double yearsAgo, Home home) {
        return (other.features().contains(name) ? "has " : "lacks ") + name;
    }
}
