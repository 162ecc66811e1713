package io.doorstep.property.listing;

import java.time.Instant;
import java.util.UUID;

/// A known client opened a listing.
public record ClientView(UUID id, ListingId listing, String reference, String title, Instant at) {}
