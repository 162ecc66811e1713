package io.doorstep.property.listing;

import java.time.Instant;
import java.util.Map;

/// Listings of the bound business were looked at in a window of time, each so often.
public record ListingsViewed(Map<ListingId, Long> views, Instant windowStart, Instant windowEnd) {}
