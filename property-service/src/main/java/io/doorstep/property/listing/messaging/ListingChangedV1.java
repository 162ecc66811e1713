package io.doorstep.property.listing.messaging;

import io.doorstep.property.listing.ListingPurpose;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.ListingType;
import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `listing.drafted`, `.published`, `.updated`, `.sold`, `.archived` and `.deleted` on the wire.
record ListingChangedV1(
        UUID listingId,
        String reference,
        String title,
        ListingStatus status,
        ListingType type,
        ListingPurpose purpose,
        @Nullable Money price,
        Instant occurredAt) {

    static ListingChangedV1 of(ListingSnapshot listing, Instant occurredAt) {
        return new ListingChangedV1(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                listing.status(),
                listing.type(),
                listing.purpose(),
                listing.facts().price(),
                occurredAt);
    }
}
