package io.doorstep.leadcrm.appointment;

import java.time.Instant;

/// It was said how an appointment went.
public record AppointmentEnded(AppointmentView appointment, AppointmentOutcome outcome, Instant endedAt) {}
