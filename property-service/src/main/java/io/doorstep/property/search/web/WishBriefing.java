package io.doorstep.property.search.web;

import io.doorstep.property.search.SearchAnswer;
import io.doorstep.property.search.filter.FilterParameters;
import io.doorstep.property.search.index.IndexState;
import io.doorstep.property.search.sentence.Understanding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The best listings for a wish, and what became of the wish.
///
/// @param total of all that match, not only these
/// @param understood the filters read out of `q`, named like the parameters that would ask for the same
/// @param relaxed parts of `understood` that no listing fulfils and that were given up
/// @param index whether the newest writes are in it; while it is being made, the database answers
record WishBriefing(
        List<Brief> items,
        long total,
        @Nullable String nextCursor,
        Map<String, Object> understood,
        List<String> relaxed,
        IndexState index) {

    static WishBriefing of(SearchAnswer answer, @Nullable String nextCursor) {
        Understanding understood = answer.understood();
        return new WishBriefing(
                answer.items().stream()
                        .map(listing -> Brief.of(listing, answer.filter()))
                        .toList(),
                answer.total(),
                nextCursor,
                FilterParameters.of(understood.filter(), understood.order(), understood.words()),
                answer.relaxed(),
                answer.state());
    }
}
