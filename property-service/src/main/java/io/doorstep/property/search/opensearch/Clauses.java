package io.doorstep.property.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The words of the engine's query language that are used here, all of which OpenSearch and Elasticsearch share.
final class Clauses {

    private Clauses() {}

    static Map<String, Object> term(String field, Object value) {
        return Map.of("term", Map.of(field, Map.of("value", value)));
    }

    static Map<String, Object> terms(String field, Collection<?> values) {
        return Map.of("terms", Map.of(field, values));
    }

    static Map<String, Object> exists(String field) {
        return Map.of("exists", Map.of("field", field));
    }

    static Map<String, Object> all(List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of("filter", clauses));
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> clauses) {
        return Map.of("bool", Map.of("should", clauses, "minimum_should_match", 1));
    }

    static Map<String, Object> not(Map<String, Object> clause) {
        return Map.of("bool", Map.of("must_not", List.of(clause)));
    }

    static Map<String, Object> weighing(Map<String, Object> clause, double weight) {
        return Map.of("constant_score", Map.of("filter", clause, "boost", weight));
    }

    /// @param words as they were cut here, which the index keeps as they come
    static Map<String, Object> phrase(String field, List<String> words, int slop) {
        return Map.of("match_phrase", Map.of(field, Map.of("query", String.join(" ", words), "slop", slop)));
    }

    /// One slip of the finger away. All that are near count, as the nearest fifty may be another tenant's words.
    static Map<String, Object> near(String field, String word, int prefix) {
        return Map.of(
                "fuzzy",
                Map.of(
                        field,
                        Map.of(
                                "value",
                                word,
                                "fuzziness",
                                1,
                                "prefix_length",
                                prefix,
                                "transpositions",
                                true,
                                "rewrite",
                                "constant_score")));
    }
}
