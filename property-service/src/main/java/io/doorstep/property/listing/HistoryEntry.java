package io.doorstep.property.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One change of a listing's price or status.
///
/// @param oldStatus absent when it was added
public record HistoryEntry(
        UUID id,
        ListingId listing,
        Instant at,
        HistoryKind kind,
        @Nullable ListingStatus oldStatus,
        ListingStatus newStatus,
        @Nullable Money oldPrice,
        @Nullable Money newPrice) {}
