package io.doorstep.leadcrm.followup;

/// What became of a follow-up.
public enum FollowUpStatus {
    OPEN,
    DONE,
    CANCELLED
}
