package io.doorstep.property.listing;

import java.util.UUID;

/// Names one listing.
public record ListingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
