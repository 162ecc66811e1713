package io.doorstep.leadcrm.appointment;

/// How an appointment went.
public enum AppointmentOutcome {
    SHOWN,
    NO_SHOW,
    CANCELLED,
    RESCHEDULED;

    /// Whether somebody can only say so once it has begun.
    boolean needsItsTime() {
        return switch (this) {
            case SHOWN, NO_SHOW -> true;
            case CANCELLED, RESCHEDULED -> false;
        };
    }
}
