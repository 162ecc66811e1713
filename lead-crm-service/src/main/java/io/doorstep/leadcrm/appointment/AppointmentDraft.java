package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment as somebody wants it.
///
/// @param agentId whoever has the lead when absent
/// @param propertyId the home that is shown, or talked of
record AppointmentDraft(
        AppointmentType type,
        Instant startsAt,
        Instant endsAt,
        @Nullable UUID agentId,
        @Nullable String place,
        @Nullable UUID propertyId) {}
