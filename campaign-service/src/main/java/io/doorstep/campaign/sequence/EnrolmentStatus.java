package io.doorstep.campaign.sequence;

/// Where a contact stands in a sequence.
public enum EnrolmentStatus {
    ACTIVE,
    COMPLETED,
    LEFT
}
