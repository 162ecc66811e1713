package io.doorstep.chatai.assistant.listing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What property-service tells of a wish, as far as it is read here.
///
/// @param understood the filters that it read out of the words
/// @param relaxed wishes that no listing fulfils and that were given up to find something near them
record WishBriefing(
        List<Brief> items,
        @Nullable Long total,
        @Nullable String nextCursor,
        @Nullable Map<String, Object> understood,
        @Nullable List<String> relaxed) {
    ListingHits.Found hits() {
        var listings = items.stream().map(Brief::listing).toList();
        return new ListingHits.Found(
                listings,
                total == null ? listings.size() : total,
                nextCursor,
                Objects.requireNonNullElse(understood, Map.of()),
                Objects.requireNonNullElse(relaxed, List.of()));
    }
}
