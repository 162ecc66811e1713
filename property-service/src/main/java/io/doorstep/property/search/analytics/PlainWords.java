package io.doorstep.property.search.analytics;

import java.util.Locale;
import java.util.regex.Pattern;

/// What of a question may be kept: its words without what could name a person, a number or an address.
public final class PlainWords {

    private static final int LONGEST = 80;

    private static final Pattern ADDRESS_OF_SOMEBODY = Pattern.compile("\\S+@\\S+|\\b(?:https?://|www\\.)\\S+|@\\w+");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d\\s().-]{6,}\\d");
    private static final Pattern INTRODUCTION = Pattern.compile(
            "\\b(?:i'?m|i am|my name is|name is|name:|this is|call me|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|signed)"
                    + " (?!(?:looking|searching|interested|a|an|the|in|for|not|after|trying|on)\\b)\\p{L}+(?: \\p{L}+)?");

    private PlainWords() {}

    public static String of(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        plain = ADDRESS_OF_SOMEBODY.matcher(plain).replaceAll(" ");
        plain = PHONE.matcher(plain).replaceAll(" ");
        plain = INTRODUCTION.matcher(plain).replaceAll(" ");
        plain = plain.replaceAll("[^\\p{L}\\p{N}$€£+.,<>=²'/&-]+", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }
}
