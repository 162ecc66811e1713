package io.doorstep.chatai.assistant.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads which of the homes shown is meant: «the second one», «#3», «the cheapest», «it».
class PickReader {
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final List<String> CARDINALS = List.of("one", "two", "three", "four", "five", "six");
    private static final Pattern ORDINAL = Pattern.compile("(?i)\\b(" + String.join("|", ORDINALS)
            + "|[1-6](?:st|nd|rd|th))\\b" + "(?!\\s*(?:-|floor|bed|bath|time|storey|story|level|of \\w+ber|month))");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:#\\s?|\\b(?:number|no\\.?|option|listing|home|house|property)\\s+)([1-6]|"
                    + String.join("|", CARDINALS) + ")\\b(?!\\s*(?:bed|bath|room|[.,]\\d|k\\b|m\\b))");
    private static final Pattern BARE = Pattern.compile("^\\s*([1-6])\\s*[.!?]?\\s*$");
    private static final Pattern LAST =
            Pattern.compile("(?i)\\bthe last (?:one|home|house|listing|option)\\b|\\bthe latter\\b");
    private static final Pattern CHEAPEST =
            Pattern.compile("(?i)\\bthe (?:cheapest|least expensive|cheaper one|most affordable)\\b");
    private static final Pattern DEAREST =
            Pattern.compile("(?i)\\bthe (?:most expensive|priciest|dearest|more expensive one)\\b");
    private static final Pattern BIGGEST = Pattern.compile("(?i)\\bthe (?:biggest|largest|bigger one|larger one)\\b");
    private static final Pattern SMALLEST = Pattern.compile("(?i)\\bthe (?:smallest|smaller one)\\b");
    private static final Pattern SAME = Pattern.compile(
            "(?i)\\b(?:that|this|same) (?:one|home|house|property|place|apartment|condo|flat|listing)\\b|\\bit(?:'s|s)?\\b(?!\\s+(?:is|'s)?\\s*(?:possible|okay|ok))|\\bthis\\s*\\?");
    private static final Pattern COMPARES_TWO =
            Pattern.compile("(?i)\\bthe (?:cheaper|bigger|larger|smaller|more expensive) one\\b");

    List<Pick> read(String text) {
        var picks = new ArrayList<Pick>();
        collect(ORDINAL, text, picks);
        collect(NUMBERED, text, picks);
        collect(BARE, text, picks);
        if (LAST.matcher(text).find()) {
            picks.add(new Pick.Last());
        }
        if (CHEAPEST.matcher(text).find()) {
            picks.add(new Pick.Cheapest());
        }
        if (DEAREST.matcher(text).find()) {
            picks.add(new Pick.Dearest());
        }
        if (BIGGEST.matcher(text).find()) {
            picks.add(new Pick.Biggest());
        }
        if (SMALLEST.matcher(text).find()) {
            picks.add(new Pick.Smallest());
        }
        if (picks.isEmpty() && SAME.matcher(text).find()) {
            picks.add(new Pick.Same());
        }
        return picks.stream().distinct().toList();
    }

    /// «The cheaper one» points at one of two; «something cheaper» asks for others.
    boolean comparesTwo(String text) {
        return COMPARES_TWO.matcher(text).find();
    }

    private static void collect(Pattern pattern, String text, List<Pick> picks) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            picks.add(new Pick.Ordinal(position(matcher.group(1).toLowerCase(Locale.ROOT))));
        }
    }

    private static int position(String said) {
        if (ORDINALS.contains(said)) {
            return ORDINALS.indexOf(said) + 1;
        }
        return CARDINALS.contains(said) ? CARDINALS.indexOf(said) + 1 : said.charAt(0) - '0';
    }
}
