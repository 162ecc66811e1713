package io.doorstep.chatai.assistant.reading;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers of bedrooms and bathrooms, in digits or words.
class RoomReader {
    private static final List<String> WORDS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final String COUNT =
            "(?<![\\d$.,])\\b(\\d{1,2}|" + String.join("|", WORDS) + ")(?:[.,]\\d+)?\\s*(?:\\+|or more)?[\\s-]*";
    private static final Pattern BEDROOMS = Pattern.compile("(?i)" + COUNT + "(?:bed(?:room)?s?|br|bd|bdrms?)\\b");
    private static final Pattern BATHROOMS = Pattern.compile("(?i)" + COUNT + "(?:full\\s+)?(?:bath(?:room)?s?|ba)\\b");

    @Nullable
    Integer bedrooms(String text) {
        return count(BEDROOMS, text);
    }

    @Nullable
    Integer bathrooms(String text) {
        return count(BATHROOMS, text);
    }

    private static @Nullable Integer count(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        var said = matcher.group(1).toLowerCase(Locale.ROOT);
        return WORDS.contains(said) ? Integer.valueOf(WORDS.indexOf(said)) : Integer.valueOf(said);
    }
}
