package io.doorstep.property.search.web;

import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.sentence.ReadFilter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a search answers.
///
/// @param total of all that match, not only these
/// @param understood the filters read out of `q`, named like the parameters that would ask for the same
/// @param readings each of them with the words that it was read from; send the names of those that are not meant
/// as `ignore`
/// @param relaxed parts of `understood` that no listing fulfils, and that therefore only rank
/// @param facets how many of all have each value, by name and value; none while the index is being made
/// @param search names this search where a click on one of the items is counted
/// @param index whether the newest writes are in it; while it is being made, the database answers
record SearchResponse(
        List<SearchItem> items,
        long total,
        @Nullable String nextCursor,
        String sort,
        Map<String, Object> understood,
        List<ReadFilter> readings,
        List<String> relaxed,
        Map<String, Map<String, Long>> facets,
        IndexState index,
        String search) {}
