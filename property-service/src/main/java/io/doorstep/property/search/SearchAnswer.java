package io.doorstep.property.search;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.Circle;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.sentence.Understanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found, and how the question was understood.
///
/// @param lastKeys where to go on; absent at the end
/// @param relaxed wishes of the sentence that nothing fulfils, and that were dropped to find something near them
/// @param near where distances count from, if anywhere
public record SearchAnswer(
        List<ListingSnapshot> items,
        long total,
        @Nullable List<String> lastKeys,
        SearchOrder order,
        Understanding understood,
        List<String> relaxed,
        @Nullable Circle near,
        Map<String, Map<String, Long>> facets) {}
