package io.doorstep.campaign.tracking;

/// Who seems to have opened or clicked.
public enum Actor {
    HUMAN,
    MACHINE,
    UNKNOWN
}
