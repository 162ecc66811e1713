package io.doorstep.leadcrm.webhook.shape;

/// How much of an event an endpoint gets.
public enum Payload {
    FULL,
    /// The ids and the times alone; the rest is fetched with a permission of one's own.
    THIN
}
