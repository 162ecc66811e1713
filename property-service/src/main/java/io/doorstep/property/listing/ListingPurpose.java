package io.doorstep.property.listing;

/// What it is offered for.
public enum ListingPurpose {
    SALE,
    RENT
}
