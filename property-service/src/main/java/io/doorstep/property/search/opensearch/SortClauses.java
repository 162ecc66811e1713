package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.index.Fields;
import io.doorstep.property.search.index.IndexQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// An order in the terms of the engine; its places are those of the other engines, so that a page goes on anywhere.
final class SortClauses {

    private SortClauses() {}

    static List<Map<String, Object>> of(IndexQuestion question) {
        return List.of(first(question), Map.of(Fields.ID, Map.of("order", "asc")));
    }

    private static Map<String, Object> first(IndexQuestion question) {
        SearchOrder order = question.order();
        return switch (order) {
            case RELEVANCE -> Map.of("_score", Map.of("order", "desc"));
            case NEWEST -> Map.of(Fields.CREATED_AT, Map.of("order", "desc"));
            case NEAREST ->
                Map.of(
                        "_geo_distance",
                        Map.of(
                                Fields.LOCATION,
                                Positions.of(
                                        Objects.requireNonNull(question.filter().near(), "Distance is from somewhere")
                                                .center()),
                                "order",
                                "asc",
                                "unit",
                                "m"));
            case CHEAPEST,
                    DEAREST,
                    LARGEST,
                    SMALLEST,
                    LARGEST_LOT,
                    MOST_BEDROOMS,
                    FEWEST_BEDROOMS,
                    LATEST_BUILT,
                    EARLIEST_BUILT -> Map.of(Fields.of(Objects.requireNonNull(order.measure())), measured(order));
            case FIELD_LOWEST, FIELD_HIGHEST -> {
                FieldOrder by = Objects.requireNonNull(question.fieldOrder(), "A field decides");
                Map<String, Object> clause = new HashMap<>(measured(order));
                clause.put("nested", OwnMeasures.of(by.key()));
                yield Map.of(OwnMeasures.VALUE, clause);
            }
        };
    }

    private static Map<String, Object> measured(SearchOrder order) {
        return Map.of(
                "order",
                order.descending() ? "desc" : "asc",
                "missing",
                order.descending() ? -Double.MAX_VALUE : Double.MAX_VALUE);
    }

    static List<String> keysOf(JsonNode hit) {
        JsonNode keys = hit.at("/sort");
        return List.of(keys.path(0).asString(), keys.path(1).asString());
    }

    static List<Object> placeOf(SearchOrder order, List<String> keys) {
        return List.of(order.placeOf(keys.get(0)), keys.get(1));
    }
}
