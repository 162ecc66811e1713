package io.doorstep.property.savedsearch.reverse;

import io.doorstep.property.search.filter.FieldCondition;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.Range;
import java.util.List;
import java.util.stream.Stream;

/// What a saved search asks of a listing, read once when it is saved.
///
/// @param words of which the listing must say most; empty when they would merely rank
public record Criteria(ListingFilter filter, List<String> words) {

    /// Whether no listing can ever fulfil them, as with a most below the least.
    public boolean contradictThemselves() {
        return Stream.concat(
                        filter.ranges().values().stream(),
                        filter.fields().stream().map(FieldCondition::range))
                .anyMatch(Criteria::isUpsideDown);
    }

    private static boolean isUpsideDown(Range range) {
        return range.min() != null && range.max() != null && range.min() > range.max();
    }
}
