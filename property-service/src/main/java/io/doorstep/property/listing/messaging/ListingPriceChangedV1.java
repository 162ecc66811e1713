package io.doorstep.property.listing.messaging;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `listing.price-changed` on the wire.
///
/// @param reduced absent where the two prices cannot be compared
record ListingPriceChangedV1(
        UUID listingId,
        String reference,
        String title,
        @Nullable Money oldPrice,
        @Nullable Money newPrice,
        @Nullable Boolean reduced,
        Instant occurredAt) {

    static ListingPriceChangedV1 of(
            ListingSnapshot listing, @Nullable Money oldPrice, @Nullable Money newPrice, Instant occurredAt) {
        return new ListingPriceChangedV1(
                listing.id().value(),
                listing.reference(),
                listing.title(),
                oldPrice,
                newPrice,
                isReduced(oldPrice, newPrice),
                occurredAt);
    }

    private static @Nullable Boolean isReduced(@Nullable Money before, @Nullable Money after) {
        return before == null || after == null || !before.currency().equals(after.currency())
                ? null
                : (Boolean) (after.amount() < before.amount());
    }
}
