package io.doorstep.leadcrm.webhook;

/// Where a delivery stands.
public enum DeliveryStatus {
    /// A try is due or under way.
    PENDING,
    DELIVERED,
    /// The last try of the ladder failed; a replay starts over.
    EXHAUSTED,
    /// The endpoint was disabled before it was taken; a replay starts over.
    CANCELLED
}
