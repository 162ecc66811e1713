package io.doorstep.campaign.tracking;

/// Who seems to have opened or clicked.
enum Actor {
    HUMAN,
    MACHINE,
    UNKNOWN
}
