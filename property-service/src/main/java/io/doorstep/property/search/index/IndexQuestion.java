package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is asked of the index.
///
/// @param words to look for; they only rank when `wordsAreWishes`, and restrict otherwise
/// @param after the keys of the last hit of the stretch before
public record IndexQuestion(
        ListingFilter filter,
        List<String> words,
        boolean wordsAreWishes,
        SearchOrder order,
        @Nullable List<String> after,
        int limit) {

    /// The same, in another order.
    public IndexQuestion in(SearchOrder other) {
        return new IndexQuestion(filter, words, wordsAreWishes, other, after, limit);
    }
}
