package io.doorstep.property.savedsearch;

import io.doorstep.property.listing.ListingId;
import io.doorstep.property.listing.ListingSnapshot;
import io.doorstep.property.listing.ListingStatus;
import io.doorstep.property.listing.Money;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A listing with news, as it was before; what came between then and now is one turn.
///
/// @param before absent when it is new
record ListingTurn(ListingId listing, @Nullable ListingSnapshot before) {

    /// From these a listing comes back.
    private static final Set<ListingStatus> AWAY = Set.of(ListingStatus.UNDER_OFFER, ListingStatus.SOLD);

    boolean wasPublished() {
        return before != null && before.status() == ListingStatus.PUBLISHED;
    }

    /// What it is to those who knew the listing, or could have.
    Optional<AlertKind> newsTo(ListingSnapshot now) {
        if (before != null && AWAY.contains(before.status())) {
            return Optional.of(AlertKind.BACK_ON_MARKET);
        }
        return wasPublished() && oldPriceIfReduced(now) != null
                ? Optional.of(AlertKind.PRICE_REDUCED)
                : Optional.empty();
    }

    @Nullable
    Money oldPriceIfReduced(ListingSnapshot now) {
        Money was = before == null ? null : before.facts().price();
        Money is = now.facts().price();
        boolean reduced =
                was != null && is != null && was.currency().equals(is.currency()) && is.amount() < was.amount();
        return reduced ? was : null;
    }
}
