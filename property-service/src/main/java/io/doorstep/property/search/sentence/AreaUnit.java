package io.doorstep.property.search.sentence;

/// The units in which people say areas.
enum AreaUnit {
    SQUARE_METRE(1, false),
    SQUARE_FOOT(0.09290304, false),
    ACRE(4046.8564224, true),
    HECTARE(10_000, true);

    static final String WORDS =
            "m2|m²|sqm|sq\\.? ?m(?:et(?:er|re)s?)?|square met(?:er|re)s?|sq\\.? ?f(?:ee)?t\\.?|sqft|square f(?:ee|oo)t|ft2|ft²|acres?|hectares?|ha";

    private final double squareMetres;
    private final boolean forLand;

    AreaUnit(double squareMetres, boolean forLand) {
        this.squareMetres = squareMetres;
        this.forLand = forLand;
    }

    static AreaUnit of(String words) {
        if (words.startsWith("acre")) {
            return ACRE;
        }
        if (words.startsWith("h")) {
            return HECTARE;
        }
        return words.contains("f") ? SQUARE_FOOT : SQUARE_METRE;
    }

    boolean isForLand() {
        return forLand;
    }

    double squareMetres(double number) {
        return Math.round(number * squareMetres * 100) / 100.0;
    }
}
