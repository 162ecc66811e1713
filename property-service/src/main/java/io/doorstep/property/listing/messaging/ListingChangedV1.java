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
///
/// @param backOnMarket whether the public had seen it before; said of those that are published alone
record ListingChangedV1(
        UUID listingId,
        String reference,
        String title,
        ListingStatus status,
        ListingType type,
        ListingPurpose purpose,
        @Nullable Money price,
        @Nullable Boolean backOnMarket,
        Instant occurredAt) {

    static ListingChangedV1 of(ListingSnapshot listing, @Nullable Boolean backOnMarket, Instant occurredAt) {
        return new ListingChangedV1(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                listing.status(),
                listing.type(),
                listing.purpose(),
                listing.facts().price(),
                backOnMarket,
                occurredAt);
    }
}
