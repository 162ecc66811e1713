package io.doorstep.property.search.opensearch;

import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.ListingTexts;
import io.doorstep.property.search.index.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Completes what somebody types out of the names in the listings that they may see.
final class Completions {

    private static final int MOST_LOOKED_AT = 300;
    private static final int SHORTEST_WITH_SLIP = 4;
    private static final int LONGEST = 40;

    private Completions() {}

    static List<Suggestion> complete(
            Share share, UUID generation, String typed, Collection<ListingStatus> statuses, int limit) {
        String lower = typed.toLowerCase(Locale.ROOT).stripLeading();
        String beginning = lower.length() > LONGEST ? lower.substring(0, LONGEST) : lower;
        List<Suggestion> found = find(share, generation, quoted(beginning), statuses, limit);
        if (found.isEmpty() && beginning.length() >= SHORTEST_WITH_SLIP) {
            return find(share, generation, withOneSlip(beginning), statuses, limit);
        }
        return found;
    }

    private static List<Suggestion> find(
            Share share, UUID generation, String beginning, Collection<ListingStatus> statuses, int limit) {
        String pattern = statuses.stream().map(ListingStatus::name).collect(Collectors.joining("|", "(", ")"))
                + quoted(ListingTexts.SEPARATOR) + beginning + ".*";
        JsonNode answer = share.search(
                generation,
                Map.of("regexp", Map.of(Fields.SUGGESTION, Map.of("value", pattern))),
                Map.of(
                        "size",
                        0,
                        "aggs",
                        Map.of(
                                "names",
                                Map.of(
                                        "terms",
                                        Map.of(
                                                "field",
                                                Fields.SUGGESTION,
                                                "size",
                                                MOST_LOOKED_AT,
                                                "execution_hint",
                                                "map",
                                                "include",
                                                pattern)))));
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode name : answer.at("/aggregations/names/buckets")) {
            counts.put(name.at("/key").asString(), name.at("/doc_count").asLong());
        }
        return Suggestion.of(counts, limit);
    }

    /// Each letter left out, changed, added or swapped with the next one.
    private static String withOneSlip(String beginning) {
        StringJoiner slips = new StringJoiner("|", "(", ")");
        for (int i = 0; i < beginning.length(); i++) {
            String before = quoted(beginning.substring(0, i));
            slips.add(before + ".?" + quoted(beginning.substring(i + 1)));
            slips.add(before + "." + quoted(beginning.substring(i)));
            if (i + 1 < beginning.length()) {
                slips.add(before
                        + quoted("" + beginning.charAt(i + 1) + beginning.charAt(i))
                        + quoted(beginning.substring(i + 2)));
            }
        }
        return slips.toString();
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(
                        letter -> Character.isLetterOrDigit(letter) ? Character.toString(letter) : "\\" + (char) letter)
                .collect(Collectors.joining());
    }
}
