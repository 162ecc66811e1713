package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An appointment as it is read.
///
/// @param propertyId the home that is shown, or talked of
/// @param feedback what was said of it afterwards
public record AppointmentView(
        UUID id,
        int version,
        UUID leadId,
        UUID agentId,
        AppointmentType type,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable UUID propertyId,
        @Nullable AppointmentOutcome outcome,
        @Nullable ShowingFeedback feedback) {}
