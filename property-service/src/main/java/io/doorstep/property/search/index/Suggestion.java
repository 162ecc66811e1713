package io.doorstep.property.search.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What somebody may be about to type.
///
/// @param count how many listings have it
public record Suggestion(String text, SuggestionKind kind, long count) {

    /// The best of what was counted by status, name and kind.
    ///
    /// @param counts by [ListingTexts#suggestionKey]
    public static List<Suggestion> of(Map<String, Long> counts, int limit) {
        Map<String, Suggestion> found = new HashMap<>();
        counts.forEach((key, count) -> {
            String[] parts = key.split(ListingTexts.SEPARATOR);
            found.merge(
                    parts[2] + ListingTexts.SEPARATOR + parts[1],
                    new Suggestion(parts[3], SuggestionKind.valueOf(parts[2]), count),
                    (one, other) -> new Suggestion(one.text(), one.kind(), one.count() + other.count()));
        });
        return found.values().stream()
                .sorted(Comparator.comparing(Suggestion::kind)
                        .thenComparing(
                                Comparator.comparingLong(Suggestion::count).reversed())
                        .thenComparing(Suggestion::text))
                .limit(limit)
                .toList();
    }
}
