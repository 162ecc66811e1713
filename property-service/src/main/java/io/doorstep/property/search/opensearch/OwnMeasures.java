package io.doorstep.property.search.opensearch;

import io.doorstep.property.search.filter.FieldValues;
import io.doorstep.property.search.index.Fields;
import java.util.List;
import java.util.Map;

/// Numbers and days of the business's own fields, each a small document within the listing's: two fields for however
/// many there are.
final class OwnMeasures {

    static final String KEY = Fields.OWN_MEASURE + ".key";
    static final String VALUE = Fields.OWN_MEASURE + ".value";

    private OwnMeasures() {}

    static Map<String, Object> mapping() {
        return Map.of(
                "type",
                "nested",
                "properties",
                Map.of("key", Map.of("type", "keyword"), "value", Map.of("type", "double")));
    }

    static List<Map<String, Object>> of(Map<String, Object> customFields) {
        return FieldValues.measures(customFields).entrySet().stream()
                .<Map<String, Object>>map(measure -> Map.of("key", measure.getKey(), "value", measure.getValue()))
                .toList();
    }

    /// What one of them is, to sort by.
    static Map<String, Object> of(String key) {
        return Map.of("path", Fields.OWN_MEASURE, "filter", Clauses.term(KEY, key));
    }
}
