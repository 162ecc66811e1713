package io.doorstep.property.vocabulary;

/// The units in which people say areas.
public enum AreaUnit {
    SQUARE_METRE(1, false),
    SQUARE_FOOT(0.09290304, false),
    ACRE(4046.8564224, true),
    HECTARE(10_000, true);

    public static final String WORDS =
            "m2|m²|mts2|qm|sqm|sq\\.? ?m(?:et(?:er|re)s?)?|square met(?:er|re)s?|quadratmetern?|metros cuadrados"
                    + "|sq\\.? ?f(?:ee)?t\\.?|sqft|sf|square f(?:ee|oo)t|ft2|ft²|acres?|hect[aá]re?a?s?|hektar|ha";

    private final double squareMetres;
    private final boolean forLand;

    AreaUnit(double squareMetres, boolean forLand) {
        this.squareMetres = squareMetres;
        this.forLand = forLand;
    }

    /// @param words that [#WORDS] matched
    public static AreaUnit of(String words) {
        if (words.startsWith("acre")) {
            return ACRE;
        }
        if (words.startsWith("h")) {
            return HECTARE;
        }
        return words.contains("f") ? SQUARE_FOOT : SQUARE_METRE;
    }

    public boolean isForLand() {
        return forLand;
    }

    public double squareMetres(double number) {
        return Math.round(number * squareMetres * 100) / 100.0;
    }
}
