package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexAnswer;
import io.doorstep.property.search.index.IndexAnswer.Hit;
import io.doorstep.property.search.index.IndexQuestion;
import io.doorstep.property.search.index.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// Runs one question: filters decide, words rank (and, standing alone, decide as well).
final class ShareSearch {

    private static final int MOST_FACETS = 10_000;

    private ShareSearch() {}

    static IndexAnswer run(Share share, UUID generation, IndexQuestion question, Words words) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "size",
                question.limit() + 1,
                "track_total_hits",
                true,
                "_source",
                List.of(Fields.ID),
                "sort",
                SortClauses.of(question),
                "aggs",
                aggregations(question)));
        if (question.after() != null) {
            request.put("search_after", SortClauses.placeOf(question.order(), question.after()));
        }
        JsonNode answer = share.search(generation, query(share, generation, question, words), request);
        List<Hit> hits = new ArrayList<>();
        for (JsonNode hit : answer.at("/hits/hits")) {
            hits.add(new Hit(UUID.fromString(hit.at("/_source/" + Fields.ID).asString()), SortClauses.keysOf(hit)));
        }
        boolean more = hits.size() > question.limit();
        return new IndexAnswer(
                more ? hits.subList(0, question.limit()) : hits,
                answer.at("/hits/total/value").asLong(),
                more,
                facets(answer),
                counted(answer));
    }

    private static Map<String, Object> aggregations(IndexQuestion question) {
        if (!question.faceted()) {
            return Map.of();
        }
        Map<String, Object> facets = counted(Fields.FACET, MOST_FACETS);
        return question.counted().isEmpty()
                ? Map.of("facets", facets)
                : Map.of("facets", facets, "own", counted(Fields.OWN, question.counted()));
    }

    private static Map<String, Object> counted(String field, Set<String> terms) {
        return Map.of("terms", Map.of("field", field, "size", terms.size(), "include", terms));
    }

    /// By the values of the documents that match: the numbers that all values of a shared index have are not needed.
    static Map<String, Object> counted(String field, int most) {
        return Map.of("terms", Map.of("field", field, "size", most, "execution_hint", "map"));
    }

    private static Map<String, Object> query(Share share, UUID generation, IndexQuestion question, Words words) {
        Map<String, Object> query = new HashMap<>();
        query.put("filter", FilterClauses.of(question, words));
        boolean ranked = !question.wordsAreWishes() || question.order() == SearchOrder.RELEVANCE;
        if (!question.words().isEmpty() && ranked) {
            WordCounts counts = WordCounts.of(share, generation, WordClauses.in(question, words));
            query.put("should", List.of(WordClauses.of(question, words, counts)));
            query.put("minimum_should_match", question.wordsAreWishes() ? 0 : 1);
        }
        return Map.of("bool", query);
    }

    private static Map<String, Long> counted(JsonNode answer) {
        Map<String, Long> counted = new TreeMap<>();
        for (JsonNode bucket : answer.at("/aggregations/own/buckets")) {
            counted.put(bucket.at("/key").asString(), bucket.at("/doc_count").asLong());
        }
        return counted;
    }

    private static Map<String, Map<String, Long>> facets(JsonNode answer) {
        Map<String, Map<String, Long>> facets = new TreeMap<>();
        for (JsonNode bucket : answer.at("/aggregations/facets/buckets")) {
            String[] nameAndValue = bucket.at("/key").asString().split("=", 2);
            facets.computeIfAbsent(nameAndValue[0], _ -> new TreeMap<>())
                    .put(nameAndValue[1], bucket.at("/doc_count").asLong());
        }
        return facets;
    }
}
