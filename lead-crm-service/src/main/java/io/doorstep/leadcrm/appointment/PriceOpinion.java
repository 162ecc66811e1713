package io.doorstep.leadcrm.appointment;

/// What somebody who saw a home thinks of what is asked for it.
public enum PriceOpinion {
    TOO_HIGH,
    FAIR,
    LOW
}
