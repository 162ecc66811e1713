package io.doorstep.property.search.sentence;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «in Seattle», «near Bellevue»; what is left when all else is read.
final class PlaceRules implements Rule {

    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:in|near|around|close to) (?!(?:an?|the|my|our|this|that|good|great|quiet|nice|safe|need|town\\b|downtown|walking|school|schools|station|park|parks|beach|work|shops|transport|public|metro|university|city)\\b)"
                    + "([\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*(?:(?:,? )(?!(?:with|for|and|or|that|which|under|over|below|above|has|having|at|on|by|near|in|from|to|please|the|an?|built|is|are)\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*){0,3})");

    @Override
    public void read(Reading reading) {
        reading.each(NAMED, match -> place(reading, match));
    }

    private static boolean place(Reading reading, MatchResult match) {
        reading.wantPlace(
                match.group(1).replace(",", " ").replaceAll("\\s+", " ").strip());
        return true;
    }
}
