package io.doorstep.property.listing;

import java.time.Instant;

/// What a listing was sold or let for.
///
/// @param price the last one that was said while it was sold: it may be put right after the day
public record Sale(ListingId listing, Instant at, Money price) {}
