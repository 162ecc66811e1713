package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.Money;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one client is told at one time, told inside this service in the transaction that keeps it.
///
/// @param frequency of the search that is told first
/// @param askedByClient whether the client saved them, and nobody else for the client
/// @param more how many listings there are beyond those
public record AlertTold(
        Client client,
        AlertFrequency frequency,
        List<Search> searches,
        boolean askedByClient,
        List<Found> listings,
        int more) {

    /// A search that was answered.
    public record Search(UUID id, String name) {}

    /// A listing that answers.
    ///
    /// @param oldPrice when it was reduced
    public record Found(
            AlertKind kind,
            ListingSnapshot listing,
            @Nullable Money oldPrice) {}

    /// All that is told in one transaction.
    public record Several(List<AlertTold> alerts) {}
}
