package io.doorstep.property.portal;

/// What a portal says became of a listing.
enum Reported {
    LIVE,
    REJECTED,
    REMOVED
}
