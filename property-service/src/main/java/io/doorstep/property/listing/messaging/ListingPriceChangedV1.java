package io.doorstep.property.listing.messaging;

import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `listing.price-changed` on the wire.
record ListingPriceChangedV1(
        UUID listingId,
        String reference,
        String title,
        @Nullable Money oldPrice,
        @Nullable Money newPrice,
        Instant occurredAt) {}
