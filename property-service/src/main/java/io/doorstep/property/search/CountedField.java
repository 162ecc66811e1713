package io.doorstep.property.search;

import io.doorstep.property.search.filter.FilterParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/// A field of the business's own of which is told how many listings have each value.
///
/// @param values as the business writes them, by their terms in the index
public record CountedField(String field, Map<String, String> values) {

    /// Names it among the facets.
    String facet() {
        return FilterParameters.FIELD + field;
    }

    /// @param counts by term
    Map<String, Long> counts(Map<String, Long> counts) {
        Map<String, Long> byValue = new LinkedHashMap<>();
        values.forEach((term, value) -> {
            Long count = counts.get(term);
            if (count != null) {
                byValue.put(value, count);
            }
        });
        return byValue;
    }
}
