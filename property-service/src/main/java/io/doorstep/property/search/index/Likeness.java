package io.doorstep.property.search.index;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which listings are wanted that are like one.
///
/// @param statuses that they may have
public record Likeness(ListingSnapshot listing, Set<ListingStatus> statuses, int limit) {

    /// All that are offered for the same purpose.
    public IndexQuestion sameMarket() {
        ListingFilter filter = new ListingFilter(
                Map.of(),
                Set.of(),
                listing().purpose(),
                EnumSet.copyOf(statuses()),
                null,
                null,
                List.of(),
                null,
                Set.of(),
                Set.of(),
                List.of());
        return new IndexQuestion(
                filter, Set.of(), List.of(), false, Synonyms.NONE, SearchOrder.RELEVANCE, null, limit());
    }
}
