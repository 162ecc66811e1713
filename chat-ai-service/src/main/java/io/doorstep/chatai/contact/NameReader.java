package io.doorstep.chatai.contact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Finds the name with which a visitor introduces themselves.
class NameReader {
    private static final String WORD = "\\p{Lu}[\\p{L}'’\\-]+";
    private static final String PROPER = "(" + WORD + "(?:\\s+(?:" + WORD + "|\\p{Lu}\\.|de|van|von|der|bin|al)){0,3})";

    private static final Pattern TOLD = Pattern.compile(
            "(?i:\\bmy name is|\\bmy name's|\\bname\\s*:|\\bcall me|\\bi am called)\\s+([\\p{L}'’\\-. ]{2,60})");
    private static final Pattern INTRODUCED = Pattern.compile("\\b(?i:i'm|i’m|i am|this is|it's|im)\\s+" + PROPER);
    private static final Pattern SIGNED =
            Pattern.compile("(?i:\\bregards|\\bthanks|\\bcheers),?\\s+" + PROPER + "\\W*$");
    private static final Pattern LEADING = Pattern.compile("^\\s*" + PROPER + "\\s*(?:[,;:\\-–—]|$)");

    private static final Set<String> NOT_NAMES = Set.of(
            "and",
            "my",
            "i",
            "i'm",
            "the",
            "a",
            "an",
            "from",
            "but",
            "with",
            "at",
            "on",
            "or",
            "you",
            "can",
            "please",
            "looking",
            "interested",
            "searching",
            "hi",
            "hello",
            "hey",
            "yes",
            "no",
            "ok",
            "okay",
            "sure",
            "email",
            "e-mail",
            "phone",
            "thanks",
            "thank",
            "sorry",
            "not",
            "just",
            "in",
            "is",
            "here",
            "call",
            "text",
            "reach",
            "great",
            "good",
            "fine",
            "happy",
            "ready",
            "me",
            "when",
            "what",
            "how",
            "where",
            "do",
            "does",
            "could",
            "would",
            "for",
            "to",
            "contact",
            "mobile",
            "number",
            "tomorrow",
            "today",
            "moving",
            "planning",
            "trying",
            "wondering",
            "also",
            "so",
            "still",
            "new",
            "back",
            "it",
            "that",
            "sounds");

    @Nullable
    String find(String text, boolean leftAnAddress) {
        var told = first(TOLD, text);
        if (told != null) {
            return told;
        }
        var introduced = first(INTRODUCED, text);
        if (introduced != null || !leftAnAddress) {
            return introduced;
        }
        var leading = first(LEADING, text);
        return leading != null ? leading : first(SIGNED, text);
    }

    private static @Nullable String first(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var name = untilAWordThatIsNoName(matcher.group(1));
            if (!name.isEmpty()) {
                return name;
            }
        }
        return null;
    }

    private static String untilAWordThatIsNoName(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .takeWhile(word ->
                        !NOT_NAMES.contains(word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")))
                .limit(4)
                .map(NameReader::capitalised)
                .collect(Collectors.joining(" "))
                .replaceAll("[.,]+$", "");
    }

    private static String capitalised(String word) {
        return word.equals(word.toLowerCase(Locale.ROOT)) && word.length() > 3
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
