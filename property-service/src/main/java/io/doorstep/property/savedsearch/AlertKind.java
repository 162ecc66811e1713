package io.doorstep.property.savedsearch;

/// What is news about a listing.
public enum AlertKind {
    /// The client hears of it for the first time.
    NEW,
    PRICE_REDUCED,
    BACK_ON_MARKET;

    /// Of a listing that is new to them nobody hears twice, of the others once for each time that it happens.
    int turnOf(int version) {
        return this == NEW ? 0 : version;
    }
}
