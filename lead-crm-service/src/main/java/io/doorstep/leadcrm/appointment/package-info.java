/// Appointments: when agents meet people, whether those came, and how often they do.
///
/// In: nothing. Out: `appointment.booked`, `appointment.held`, `appointment.missed`. Table: `appointment`; the rates
/// also read `lead`.
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {"lead", "pipeline", "scoring", "assignment", "zone"})
@NullMarked
package io.doorstep.leadcrm.appointment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
