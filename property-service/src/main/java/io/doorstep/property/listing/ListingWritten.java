package io.doorstep.property.listing;

import org.jspecify.annotations.Nullable;

/// A listing was added or changed, told inside this service in the transaction in which it happens.
///
/// @param before absent when it is new
public record ListingWritten(@Nullable ListingSnapshot before, ListingSnapshot after) {}
