package io.doorstep.leadcrm.appointment;

/// What people meet for.
public enum AppointmentType {
    CALL,
    MEETING,
    SHOWING,
    VALUATION,
    SIGNING
}
