package io.doorstep.property.search.opensearch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// How many of a tenant's listings say certain words.
record WordCounts(long listings, Map<FieldWord, Long> counts) {

    static WordCounts of(Share share, UUID generation, Collection<FieldWord> asked) {
        List<FieldWord> words = List.copyOf(asked);
        List<Map<String, Object>> filters = words.stream()
                .map(word -> Clauses.term(word.field(), word.word()))
                .toList();
        Map<String, Object> counting =
                filters.isEmpty() ? Map.of() : Map.of("words", Map.of("filters", Map.of("filters", filters)));
        JsonNode answer = share.search(
                generation,
                Map.of("match_all", Map.of()),
                Map.of("size", 0, "track_total_hits", true, "aggs", counting));
        Map<FieldWord, Long> counts = new HashMap<>();
        JsonNode buckets = answer.at("/aggregations/words/buckets");
        for (int i = 0; i < words.size(); i++) {
            counts.put(words.get(i), buckets.path(i).path("doc_count").asLong());
        }
        return new WordCounts(answer.at("/hits/total/value").asLong(), counts);
    }

    long of(FieldWord word) {
        return counts.getOrDefault(word, 0L);
    }

    /// How many say the one that most say.
    long most(Collection<FieldWord> some) {
        return some.stream().mapToLong(this::of).max().orElse(0);
    }

    /// As BM25 has it.
    double rarity(FieldWord word) {
        long said = of(word);
        return Math.log(1 + (listings - said + 0.5) / (said + 0.5));
    }
}
