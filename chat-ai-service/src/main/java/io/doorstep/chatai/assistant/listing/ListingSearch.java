package io.doorstep.chatai.assistant.listing;

import java.util.UUID;

/// Looks into the organization's published listings.
public interface ListingSearch {
    ListingHits search(ListingQuery query);

    /// @param similar how many that are like it are looked for too
    HomeLookup find(UUID id, int similar);
}
