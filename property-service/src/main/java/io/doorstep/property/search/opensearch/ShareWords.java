package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.WordWeights;
import io.doorstep.property.search.index.Words;
import io.doorstep.property.search.sentence.Slips;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Which words and places a tenant's listings use.
final class ShareWords {

    private static final int SHORTEST_WITH_SLIP = 5;
    private static final int MOST_PLACES = 100;

    private ShareWords() {}

    static boolean isUsed(Share share, UUID generation, Words words, String word) {
        List<FieldWord> asked = WordClauses.in(word, words);
        WordCounts counts = WordCounts.of(share, generation, asked);
        return WordWeights.isUsed(counts.most(asked), counts.listings());
    }

    static Optional<String> findPlace(Share share, UUID generation, String name, boolean exactly) {
        String key = name.toLowerCase(Locale.ROOT);
        if (!find(share, generation, Clauses.term(Fields.PLACE_NAME, key)).isEmpty()) {
            return Optional.of(key);
        }
        boolean plainWord = key.chars().noneMatch(Character::isDigit) && key.length() >= SHORTEST_WITH_SLIP;
        if (exactly || !plainWord) {
            return Optional.empty();
        }
        return find(share, generation, Clauses.near(Fields.PLACE_NAME, key, 0)).stream()
                .filter(known -> Slips.isWithin(1, known, key))
                .sorted()
                .findFirst();
    }

    private static List<String> find(Share share, UUID generation, Map<String, Object> places) {
        JsonNode answer = share.search(
                generation,
                places,
                Map.of("size", 0, "aggs", Map.of("places", ShareSearch.counted(Fields.PLACE_NAME, MOST_PLACES))));
        return answer.at("/aggregations/places/buckets")
                .valueStream()
                .map(bucket -> bucket.at("/key").asString())
                .toList();
    }
}
