package io.doorstep.property.portal;

import io.doorstep.property.listing.ListingSnapshot;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where a listing stands at a portal, why, and what the portal said of it last.
///
/// @param portal its name
/// @param choice what somebody decided for it; absent when it is as the portal is given listings as a rule
/// @param missing fields that the portal wants; empty when it has them all
record PortalStanding(
        UUID portalId,
        String portal,
        UUID propertyId,
        String reference,
        String title,
        Standing standing,
        @Nullable Choice choice,
        List<String> missing,
        @Nullable PortalReport report) {

    static PortalStanding of(Portal portal, ListingSnapshot listing, @Nullable PortalListing kept) {
        Choice choice = kept == null ? null : kept.choice();
        return new PortalStanding(
                portal.id(),
                portal.name(),
                listing.id().value(),
                listing.reference(),
                listing.title(),
                portal.standingOf(listing, choice),
                choice,
                portal.missingIn(listing),
                kept == null ? null : kept.report());
    }
}
