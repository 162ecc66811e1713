package io.doorstep.property.search.index;

/// How far an index goes.
public enum IndexState {
    /// All that was committed is in it.
    CURRENT,
    /// It answers, but the newest writes are still on their way.
    BEHIND,
    /// There is nothing to answer from: it is being made, or its engine is away.
    BEING_MADE
}
