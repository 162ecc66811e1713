package io.doorstep.campaign.tracking;

/// What was done with a message.
public enum EngagementKind {
    OPEN,
    CLICK
}
