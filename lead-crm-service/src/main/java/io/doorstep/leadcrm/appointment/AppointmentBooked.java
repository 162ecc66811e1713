package io.doorstep.leadcrm.appointment;

import java.time.Instant;

/// Somebody is to be met.
public record AppointmentBooked(AppointmentView appointment, Instant bookedAt) {}
