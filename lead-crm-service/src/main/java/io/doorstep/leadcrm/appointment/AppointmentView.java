package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment as it is read.
public record AppointmentView(
        UUID id,
        int version,
        UUID leadId,
        UUID agentId,
        AppointmentType type,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable AppointmentOutcome outcome) {}
