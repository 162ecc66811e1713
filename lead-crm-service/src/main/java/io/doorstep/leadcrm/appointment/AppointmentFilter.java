package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which appointments a list is to hold; absent fields do not narrow it.
///
/// @param to exclusive
record AppointmentFilter(
        @Nullable UUID leadId,
        @Nullable UUID agentId,
        @Nullable UUID propertyId,
        @Nullable Instant from,
        @Nullable Instant to) {}
