package io.doorstep.leadcrm.hubspot;

/// Whose value is kept when a field was changed on both sides.
public enum Winner {
    NEWEST,
    DOORSTEP,
    HUBSPOT
}
