package io.doorstep.property.search;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.sentence.Understanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was found, and how the question was understood.
///
/// @param lastKeys where to go on; absent at the end
/// @param sort the order, as the parameter that asks for it
/// @param relaxed wishes of the sentence that nothing fulfils, and that were dropped to find something near them
/// @param filter what was asked for in the end, by the sentence and beside it
/// @param state how far the index goes; what is still being made was answered from the database
/// @param words what of the question may be kept
public record SearchAnswer(
        List<ListingSnapshot> items,
        long total,
        @Nullable List<String> lastKeys,
        String sort,
        Understanding understood,
        List<String> relaxed,
        ListingFilter filter,
        Map<String, Map<String, Long>> facets,
        IndexState state,
        String words) {}
