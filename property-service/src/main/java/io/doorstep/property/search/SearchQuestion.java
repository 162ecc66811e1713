package io.doorstep.property.search;

import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.filter.SearchOrder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What somebody wants to find.
///
/// @param text words or a sentence; may be empty
/// @param filter beside the sentence, and above it
/// @param switchedOff what is not to be read out of the sentence, as in
/// [io.doorstep.property.search.sentence.Understanding#without]
/// @param by how what is left of the sentence is looked up
/// @param own in which texts of the business's own fields it is looked up beside
/// @param order absent lets the sentence decide
/// @param fieldOrder what decides in the orders by a field of the business's own; else absent
/// @param after the keys of the last item of the stretch before
/// @param isStrict whether wishes of the sentence that nothing fulfils are kept all the same
/// @param faceted whether is told how many of all have each value
/// @param counted fields of the business's own whose values are counted
public record SearchQuestion(
        String text,
        ListingFilter filter,
        Set<String> switchedOff,
        LookUp by,
        OwnTexts own,
        @Nullable SearchOrder order,
        @Nullable FieldOrder fieldOrder,
        @Nullable List<String> after,
        int limit,
        boolean isStrict,
        boolean faceted,
        List<CountedField> counted) {

    /// The same where nobody looks at how many have each value.
    public SearchQuestion withoutFacets() {
        return new SearchQuestion(
                text, filter, switchedOff, by, own, order, fieldOrder, after, limit, isStrict, false, List.of());
    }
}
