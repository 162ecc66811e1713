package io.doorstep.property.search.sentence;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes spelled-out numbers as digits: «three bedrooms for half a million» becomes «3 bedrooms for 500k».
final class NumberWords {

    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"));

    private static final Pattern SPELLED = Pattern.compile("\\b(" + String.join("|", DIGITS.keySet()) + ")\\b");

    private static final Pattern ONE = Pattern.compile("\\b(?:one|a|single)(?=[ -](?:bed|bath))");

    private NumberWords() {}

    static String asDigits(String sentence) {
        String text = sentence.replaceAll("\\bquarter (?:of )?a million\\b", "250k")
                .replaceAll("\\bhalf (?:of )?a million\\b", "500k")
                .replaceAll("\\b(?:a|one) million\\b", "1 million")
                .replaceAll("\\ba hundred thousand\\b", "100k");
        text = SPELLED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(DIGITS.getOrDefault(match.group(), match.group())));
        return ONE.matcher(text).replaceAll("1");
    }
}
