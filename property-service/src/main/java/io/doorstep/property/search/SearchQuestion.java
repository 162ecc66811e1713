package io.doorstep.property.search;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody wants to find.
///
/// @param text words or a sentence; may be empty
/// @param filter beside the sentence, and above it
/// @param order absent lets the sentence decide
/// @param after the keys of the last item of the stretch before
/// @param isStrict whether wishes of the sentence that nothing fulfils are kept all the same
public record SearchQuestion(
        String text,
        ListingFilter filter,
        @Nullable SearchOrder order,
        @Nullable List<String> after,
        int limit,
        boolean isStrict) {}
