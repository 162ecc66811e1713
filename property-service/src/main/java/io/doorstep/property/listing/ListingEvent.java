package io.doorstep.property.listing;

import org.jspecify.annotations.Nullable;

/// What happens to a listing, told inside this service in the transaction in which it happens.
public sealed interface ListingEvent {

    ListingSnapshot listing();

    record ListingDrafted(ListingSnapshot listing) implements ListingEvent {}

    /// @param backOnMarket whether the public had seen it before
    record ListingPublished(ListingSnapshot listing, boolean backOnMarket) implements ListingEvent {}

    record ListingUpdated(ListingSnapshot listing) implements ListingEvent {}

    record ListingPriceChanged(
            ListingSnapshot listing,
            @Nullable Money oldPrice,
            @Nullable Money newPrice) implements ListingEvent {}

    record ListingSold(ListingSnapshot listing) implements ListingEvent {}

    record ListingArchived(ListingSnapshot listing) implements ListingEvent {}

    record ListingDeleted(ListingSnapshot listing) implements ListingEvent {}
}
