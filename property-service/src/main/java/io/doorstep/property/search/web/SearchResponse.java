package io.doorstep.property.search.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search answers.
///
/// @param total of all that match, not only these
/// @param understood the filters read out of `q`, named like the parameters that would ask for the same
/// @param relaxed parts of `understood` that no listing fulfils, and that therefore only rank
/// @param facets how many of all have each value, by name and value
record SearchResponse(
        List<SearchItem> items,
        long total,
        @Nullable String nextCursor,
        String sort,
        Map<String, Object> understood,
        List<String> relaxed,
        Map<String, Map<String, Long>> facets) {}
