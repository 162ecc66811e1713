package io.doorstep.chatai.assistant.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/// Reads how big a home should be: «at least 150 m²», «over 2,000 square feet».
class AreaReader {
    private static final double SQUARE_FOOT = 0.09290304;
    private static final Pattern AREA = Pattern.compile(
            "(?i)(under|below|less than|up to|at most|max(?:imum)?|smaller than|no more than)?[^\\d.,?!]{0,12}?"
                    + "(\\d{1,3}(?:,\\d{3})+|\\d{2,6})\\s*(m2|m²|sqm|sq\\.? ?m\\w*|square met\\w+|sq\\.? ?ft|sqft|square (?:feet|foot)|sq feet)");

    Span read(String text) {
        var found = AREA.matcher(text);
        if (!found.find()) {
            return Span.OPEN;
        }
        var size = Double.parseDouble(found.group(2).replace(",", ""));
        var feet = found.group(3).toLowerCase(Locale.ROOT).matches(".*f(?:ee|oo)?t.*");
        var squareMetres = Math.round(feet ? size * SQUARE_FOOT : size);
        return found.group(1) == null ? Span.atLeast(squareMetres) : Span.atMost(squareMetres);
    }
}
