package io.doorstep.property.search.sentence;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// «in Seattle», «near the East Village», and the names that the business knows wherever they stand: «Ballard 3 bed».
final class PlaceRules {

    private static final String NO_NAME =
            "(?:an?|my|our|this|that|good|great|quiet|nice|safe|need|walking|the|town|downtown"
                    + "|school|schools|station|park|parks|beach|work|shops|transport|public|metro|university|city|subway|train"
                    + "|trains|bus|airport|heart|middle|cent(?:er|re)|suburbs?|country(?:side)?|mountains?|water|sea|ocean|lake"
                    + "|river|woods?|forest|area|neighbou?rhood|best|price|range|next|same|hospital|mall|stores?|restaurants?)";

    private static final String STOPS =
            "(?:with|for|and|or|that|which|under|over|below|above|has|having|at|on|by|near|in"
                    + "|from|to|please|the|an?|built|is|are|between|around|but|no|not|without|max|min|than|where|close|w)";

    private static final Pattern NAMED = Pattern.compile("\\b(?:in|near|around|close to) (?:the )?(?!" + NO_NAME
            + "\\b)([\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*(?:,? (?!" + STOPS
            + "\\b)[\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*){0,3})");

    private static final Pattern EITHER =
            Pattern.compile("(?<![\\d.,$€£])\\b(\\d{5}) ?(?:or|/|and|,) ?(\\d{5})\\b(?![.,]?\\d)");

    private static final String NAME = "[\\p{L}\\p{N}][\\p{L}\\p{N}'.-]*";
    private static final int MOST_WORDS = 4;
    private static final int SHORTEST = 3;

    private PlaceRules() {}

    static void read(Reading reading, Vocabulary vocabulary) {
        reading.each(EITHER, match -> either(reading, match, vocabulary));
        reading.each(NAMED, match -> named(reading, match, vocabulary));
        for (int words = MOST_WORDS; words > 0; words--) {
            Pattern bare = Pattern.compile("(?<![\\p{L}\\p{N}'.,$€£-])" + NAME + ("(?: " + NAME + ")").repeat(words - 1)
                    + "(?![\\p{L}\\p{N}'])");
            reading.eachOverlapping(bare, match -> known(reading, match, vocabulary));
        }
    }

    private static boolean either(Reading reading, MatchResult match, Vocabulary vocabulary) {
        boolean known = vocabulary.findPlace(match.group(1), true).isPresent()
                && vocabulary.findPlace(match.group(2), true).isPresent();
        if (known) {
            reading.wantPlace(match.group(1) + " or " + match.group(2));
        }
        return known;
    }

    private static boolean named(Reading reading, MatchResult match, Vocabulary vocabulary) {
        String name = match.group(1).replace(",", " ").replaceAll("\\s+", " ").strip();
        reading.wantPlace(longestKnown(name, vocabulary).orElse(name));
        return true;
    }

    /// «Renton please» is Renton, when that is a place that is known.
    private static Optional<String> longestKnown(String name, Vocabulary vocabulary) {
        String rest = name;
        while (!rest.isEmpty()) {
            Optional<String> known = vocabulary.findPlace(rest, false);
            if (known.isPresent()) {
                return known;
            }
            rest = rest.contains(" ") ? rest.substring(0, rest.lastIndexOf(' ')) : "";
        }
        return Optional.empty();
    }

    private static boolean known(Reading reading, MatchResult match, Vocabulary vocabulary) {
        String name = match.group();
        Optional<String> known = name.length() < SHORTEST ? Optional.empty() : vocabulary.findPlace(name, true);
        known.ifPresent(reading::wantPlace);
        return known.isPresent();
    }
}
