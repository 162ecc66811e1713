package io.doorstep.property.savedsearch;

/// Whether a saved search alerts.
public enum SearchState {
    ACTIVE,
    PAUSED,
    /// The client wants to hear no more; only the client can take that back.
    UNSUBSCRIBED
}
