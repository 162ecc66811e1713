package io.doorstep.chatai.assistant.listing;

/// Looks into the organization's published listings.
public interface ListingSearch {
    ListingHits search(ListingQuery query);
}
