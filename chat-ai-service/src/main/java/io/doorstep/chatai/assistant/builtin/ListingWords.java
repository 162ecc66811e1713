package io.doorstep.chatai.assistant.builtin;

import io.doorstep.chatai.assistant.listing.Listing;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Looks up in a listing's own words what somebody asks about.
class ListingWords {
    private static final int LONGEST_QUOTE = 300;
    private static final Map<String, String> ONE_NAME = Map.of(
            "swimming",
            "",
            "backyard",
            "yard",
            "lift",
            "elevator",
            "remodeled",
            "renovated",
            "remodelled",
            "renovated");
    private static final Set<String> ASKING = Set.of(
            "what", "which", "who", "whose", "when", "where", "why", "how", "old", "big", "large", "long", "far",
            "much", "many", "new", "was", "were", "be", "been", "being", "would", "could", "should", "will", "may",
            "might", "me", "my", "your", "their", "our", "from", "near", "close", "away", "last", "ever", "there",
            "here", "then", "than", "very", "just", "about", "tell", "kind", "type", "sort", "get", "got", "all",
            "only", "still", "already", "yet", "not", "live", "living", "people", "one", "two", "three", "four", "more",
            "most", "good", "bad", "best");

    /// Whether it is one of the listing's features, which are plain yeses; a text may say «no pool».
    boolean names(Listing listing, String feature) {
        var asked = tokens(feature);
        return !asked.isEmpty()
                && listing.features().stream().anyMatch(known -> tokens(known).containsAll(asked));
    }

    /// @param whole whether it speaks of all that was asked about
    record Quote(String sentence, boolean whole) {}

    /// The sentence that has the most of the words, if it has at least half of them.
    @Nullable
    Quote findSentence(@Nullable String text, String about) {
        var asked = tokens(about);
        if (text == null || asked.isEmpty()) {
            return null;
        }
        return Arrays.stream(text.split("(?<=[.!?])\\s+|\\n+"))
                .map(String::strip)
                .filter(sentence -> shared(sentence, asked) * 2 >= asked.size())
                .max(Comparator.comparingInt(sentence -> shared(sentence, asked)))
                .map(sentence -> new Quote(shortened(sentence), shared(sentence, asked) == asked.size()))
                .orElse(null);
    }

    private static int shared(String sentence, Set<String> asked) {
        var said = tokens(sentence);
        return (int) asked.stream().filter(said::contains).count();
    }

    private static Set<String> tokens(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !ASKING.contains(word))
                .map(word -> ONE_NAME.getOrDefault(word, word))
                .map(ListingWords::singular)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static String shortened(String sentence) {
        return sentence.length() <= LONGEST_QUOTE ? sentence : sentence.substring(0, LONGEST_QUOTE) + "…";
    }
}
