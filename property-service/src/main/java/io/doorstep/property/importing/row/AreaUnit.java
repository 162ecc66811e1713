package io.doorstep.property.importing.row;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The units of area in which files speak; we keep square metres.
enum AreaUnit {
    SQUARE_METRE("m2", "1", "m2 m² sqm sqmt meters squaremeters"),
    SQUARE_FOOT("sqft", "0.09290304", "sqft ft2 ft² sf feet squarefeet"),
    ACRE("acre", "4046.8564224", "acre acres ac"),
    HECTARE("ha", "10000", "ha hectare hectares");

    private final String text;
    private final BigDecimal squareMetres;
    private final List<String> names;

    AreaUnit(String text, String squareMetres, String names) {
        this.text = text;
        this.squareMetres = new BigDecimal(squareMetres);
        this.names = List.of(names.split(" "));
    }

    String text() {
        return text;
    }

    static Optional<AreaUnit> of(String name) {
        return Arrays.stream(values()).filter(unit -> unit.names.contains(name)).findFirst();
    }

    static Optional<AreaUnit> saidIn(List<String> words) {
        if (words.contains("sq") && words.contains("ft")) {
            return Optional.of(SQUARE_FOOT);
        }
        return words.stream().flatMap(word -> of(word).stream()).findFirst();
    }

    /// Rounded to a hundredth.
    double toSquareMetres(BigDecimal number) {
        return Math.round(number.multiply(squareMetres).doubleValue() * 100) / 100.0;
    }
}
