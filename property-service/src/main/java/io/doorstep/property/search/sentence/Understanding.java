package io.doorstep.property.search.sentence;

import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read out of a sentence.
///
/// @param words what is left, to be looked for as text and by meaning
public record Understanding(ListingFilter filter, @Nullable SearchOrder order, List<String> words) {

    public static final Understanding NOTHING = new Understanding(ListingFilter.ANYTHING, null, List.of());
}
