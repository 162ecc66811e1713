package io.doorstep.property.feed;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Media;
import java.util.List;
import java.util.UUID;

/// The media of a record, to be had in this order and no other.
///
/// @param attempts how often they were begun with
record MediaTask(UUID feed, String recordKey, ListingId listing, List<Media> media, int attempts) {}
