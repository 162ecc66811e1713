package io.doorstep.property.listing;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a change of price or status means to the market.
public enum HistoryKind {
    ADDED,
    /// The public sees it for the first time.
    LISTED,
    BACK_ON_MARKET,
    UNDER_OFFER,
    SOLD,
    /// From the market into a draft.
    WITHDRAWN,
    ARCHIVED,
    /// From the archive into a draft.
    REOPENED,
    PRICE_SET,
    PRICE_REDUCED,
    PRICE_RAISED,
    /// In another currency, so neither more nor less.
    PRICE_CHANGED,
    PRICE_REMOVED;

    /// Whether it says what it costs, and not how far along it is.
    public boolean isOfPrice() {
        return switch (this) {
            case PRICE_SET, PRICE_REDUCED, PRICE_RAISED, PRICE_CHANGED, PRICE_REMOVED -> true;
            case ADDED, LISTED, BACK_ON_MARKET, UNDER_OFFER, SOLD, WITHDRAWN, ARCHIVED, REOPENED -> false;
        };
    }

    static HistoryKind ofArrival(ListingStatus status) {
        return status == ListingStatus.DRAFT ? ADDED : ofMove(status, status, false);
    }

    /// @param wasListed whether the public had seen it before
    static HistoryKind ofMove(ListingStatus from, ListingStatus to, boolean wasListed) {
        return switch (to) {
            case PUBLISHED -> wasListed ? BACK_ON_MARKET : LISTED;
            case UNDER_OFFER -> UNDER_OFFER;
            case SOLD -> SOLD;
            case DRAFT -> from == ListingStatus.ARCHIVED ? REOPENED : WITHDRAWN;
            case ARCHIVED -> ARCHIVED;
        };
    }

    /// @return empty when it costs what it did
    static Optional<HistoryKind> ofPrice(@Nullable Money before, @Nullable Money after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (before == null) {
            return Optional.of(PRICE_SET);
        }
        if (after == null) {
            return Optional.of(PRICE_REMOVED);
        }
        if (!before.currency().equals(after.currency())) {
            return Optional.of(PRICE_CHANGED);
        }
        return Optional.of(after.amount() < before.amount() ? PRICE_REDUCED : PRICE_RAISED);
    }
}
