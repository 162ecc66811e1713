package io.doorstep.property.reso;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// The units in which the Data Dictionary measures areas; we keep square metres.
enum Area {
    SQUARE_FEET("Square Feet", "0.09290304"),
    SQUARE_METERS("Square Meters", "1"),
    ACRES("Acres", "4046.8564224"),
    HECTARES("Hectares", "10000");

    private final String text;
    private final BigDecimal squareMetres;

    Area(String text, String squareMetres) {
        this.text = text;
        this.squareMetres = new BigDecimal(squareMetres);
    }

    String text() {
        return text;
    }

    static Optional<Area> of(String text) {
        return Arrays.stream(values())
                .filter(unit -> unit.text.replace(" ", "").equalsIgnoreCase(text.replace(" ", "")))
                .findFirst();
    }

    /// Rounded to a hundredth.
    double toSquareMetres(BigDecimal number) {
        return Math.round(number.multiply(squareMetres).doubleValue() * 100) / 100.0;
    }
}
