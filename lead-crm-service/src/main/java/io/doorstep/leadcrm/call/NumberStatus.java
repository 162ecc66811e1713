package io.doorstep.leadcrm.call;

/// Where a number stands.
public enum NumberStatus {
    /// The provider is asked for it.
    ORDERED,
    ACTIVE,
    /// The provider does not give it, and says why.
    REFUSED
}
