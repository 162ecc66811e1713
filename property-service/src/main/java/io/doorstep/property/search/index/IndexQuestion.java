package io.doorstep.property.search.index;

import io.doorstep.property.search.filter.FieldOrder;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.filter.ListingFilter;
import io.doorstep.property.search.filter.LookUp;
import io.doorstep.property.search.filter.Measure;
import io.doorstep.property.search.filter.OwnTexts;
import io.doorstep.property.search.filter.SearchOrder;
import io.doorstep.property.search.synonym.Synonyms;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is asked of the index.
///
/// @param orUnstated measures that a listing which does not state them fulfils as well
/// @param words to look for; they only rank when `wordsAreWishes`, and restrict otherwise
/// @param by how the words are looked up; an engine without vectors knows them as words alone
/// @param own in which texts of the business's own fields words are looked up beside
/// @param synonyms what else the words and the place may be called
/// @param fieldOrder what decides in the orders by a field; else absent
/// @param after the keys of the last hit of the stretch before
/// @param faceted whether the values of all that match are counted, which reads each of them
/// @param counted terms of the business's own fields, of which is told how many listings have each
public record IndexQuestion(
        ListingFilter filter,
        Set<Measure> orUnstated,
        List<String> words,
        boolean wordsAreWishes,
        LookUp by,
        OwnTexts own,
        Synonyms synonyms,
        SearchOrder order,
        @Nullable FieldOrder fieldOrder,
        @Nullable List<String> after,
        int limit,
        boolean faceted,
        Set<String> counted) {

    /// One by words and meaning that asks for nothing of the business's own fields but by the filter.
    public IndexQuestion(
            ListingFilter filter,
            Set<Measure> orUnstated,
            List<String> words,
            boolean wordsAreWishes,
            Synonyms synonyms,
            SearchOrder order,
            @Nullable List<String> after,
            int limit) {
        this(
                filter,
                orUnstated,
                words,
                wordsAreWishes,
                LookUp.BOTH,
                OwnTexts.NONE,
                synonyms,
                order,
                null,
                after,
                limit,
                true,
                Set.of());
    }

    /// By the filter alone, the nearest to the middle of its circle first, nothing counted.
    public static IndexQuestion nearest(ListingFilter filter, int limit) {
        return new IndexQuestion(
                filter,
                Set.of(),
                List.of(),
                false,
                LookUp.BOTH,
                OwnTexts.NONE,
                Synonyms.NONE,
                SearchOrder.NEAREST,
                null,
                null,
                limit,
                false,
                Set.of());
    }

    /// The order as the parameter that asks for it.
    public String sort() {
        return fieldOrder == null
                ? order.parameter()
                : (order.descending() ? "-" : "") + FilterParameters.FIELD + fieldOrder.field();
    }

    /// The same, in another order.
    public IndexQuestion in(SearchOrder other) {
        return new IndexQuestion(
                filter,
                orUnstated,
                words,
                wordsAreWishes,
                by,
                own,
                synonyms,
                other,
                fieldOrder,
                after,
                limit,
                faceted,
                counted);
    }

    /// The same, where listings that do not state a measure count as well.
    public IndexQuestion orUnstated(Set<Measure> measures) {
        return new IndexQuestion(
                filter,
                measures,
                words,
                wordsAreWishes,
                by,
                own,
                synonyms,
                order,
                fieldOrder,
                after,
                limit,
                faceted,
                counted);
    }

    /// The same with another filter, and with words that rank beside those that were there.
    public IndexQuestion preferring(List<String> wished, ListingFilter other) {
        return new IndexQuestion(
                other, orUnstated, wished, true, by, own, synonyms, order, fieldOrder, after, limit, faceted, counted);
    }
}
