package io.doorstep.chatai.assistant.listing;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How a look into the listings can end.
public sealed interface ListingHits {
    /// @param understood the filters that were read out of the words
    /// @param givenUp wishes that no home fulfils, `features`, `unstated`, `place` or `type`; these come near them
    record Found(
            List<Listing> listings,
            long total,
            @Nullable String nextCursor,
            Map<String, Object> understood,
            List<String> givenUp)
            implements ListingHits {
        public boolean fulfilled() {
            return givenUp.isEmpty();
        }
    }

    /// Property-service does not answer at the moment.
    record Unavailable() implements ListingHits {}
}
