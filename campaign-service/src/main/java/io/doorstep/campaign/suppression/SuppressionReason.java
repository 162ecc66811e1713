package io.doorstep.campaign.suppression;

/// Why an address gets nothing more.
public enum SuppressionReason {
    UNSUBSCRIBED,
    ADDED_BY_HAND,
    BOUNCED
}
