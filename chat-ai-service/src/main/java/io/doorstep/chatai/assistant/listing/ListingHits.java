package io.doorstep.chatai.assistant.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a look into the listings can end.
public sealed interface ListingHits {
    /// @param fulfilled whether they have all that was wished, words included; otherwise they come near it
    record Found(
            List<Listing> listings, long total, @Nullable String nextCursor, boolean fulfilled)
            implements ListingHits {}

    /// Property-service does not answer at the moment.
    record Unavailable() implements ListingHits {}
}
