package io.doorstep.property.listing;

import java.util.List;
import java.util.Set;

/// How far along a listing is, and where it may go from there.
public enum ListingStatus {
    DRAFT,
    PUBLISHED,
    UNDER_OFFER,
    SOLD,
    ARCHIVED;

    /// Staying is always allowed.
    public boolean canMoveTo(ListingStatus next) {
        return next == this || nexts().contains(next);
    }

    Set<ListingStatus> nexts() {
        return switch (this) {
            case DRAFT -> Set.of(PUBLISHED, ARCHIVED);
            case PUBLISHED -> Set.of(DRAFT, UNDER_OFFER, SOLD, ARCHIVED);
            case UNDER_OFFER -> Set.of(PUBLISHED, SOLD, ARCHIVED);
            case SOLD -> Set.of(PUBLISHED, ARCHIVED);
            case ARCHIVED -> Set.of(DRAFT);
        };
    }

    List<ListingStatus> listNexts() {
        return nexts().stream().sorted().toList();
    }

    /// Whether a listing counts among those that the plan bounds.
    boolean takesPlot() {
        return this == PUBLISHED || this == UNDER_OFFER;
    }

    boolean canBegin() {
        return this == DRAFT || this == PUBLISHED;
    }
}
