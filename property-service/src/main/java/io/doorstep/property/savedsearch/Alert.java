package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One piece of news of one listing to one client.
///
/// @param turn which of the times it happens
/// @param searches those of the client that it answers
record Alert(
        UUID clientId,
        ListingId listing,
        AlertKind kind,
        int turn,
        List<UUID> searches,
        @Nullable Money oldPrice,
        Instant dueAt) {}
