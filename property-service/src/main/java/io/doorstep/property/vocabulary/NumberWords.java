package io.doorstep.property.vocabulary;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Numbers that are spelled out.
public final class NumberWords {

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

    /// Of things that are counted.
    public static final String WORDS = "one|a single|" + String.join("|", DIGITS.keySet());

    private static final Pattern SPELLED = Pattern.compile("\\b(" + String.join("|", DIGITS.keySet()) + ")\\b");

    private static final Pattern ONE = Pattern.compile("\\b(?:one|a|single)(?=[ -](?:bed|bath))");

    private static final Pattern HALF = Pattern.compile("(?<![\\d.,])(\\d)(?: and a half| ?1/2|½)(?=[ -])");

    private NumberWords() {}

    /// The digits of a word that [#WORDS] has; anything else as it is.
    public static String digitsOf(String word) {
        return word.equals("one") || word.equals("a single") ? "1" : DIGITS.getOrDefault(word, word);
    }

    /// «three bedrooms for half a million» becomes «3 bedrooms for 500k».
    public static String asDigits(String sentence) {
        String text = sentence.replaceAll("\\bquarter (?:of )?a million\\b", "250k")
                .replaceAll("\\bhalf (?:of )?a million\\b", "500k")
                .replaceAll("\\b(?:a|one) million\\b", "1 million")
                .replaceAll("\\ba hundred thousand\\b", "100k")
                .replaceAll("\\bhalf(?: of)?(?: an?)?[ -]acre\\b", "0.5 acre")
                .replaceAll("\\b(?:a )?quarter(?: of)?(?: an?)?[ -]acre\\b", "0.25 acre")
                .replaceAll("\\b(?:an|one) acre\\b", "1 acre")
                .replaceAll("(?<![\\d.,])(\\d{1,3}) 000(?![\\d.,])", "$1,000");
        text = SPELLED.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(DIGITS.getOrDefault(match.group(), match.group())));
        text = ONE.matcher(text).replaceAll("1");
        return HALF.matcher(text).replaceAll("$1.5");
    }
}
