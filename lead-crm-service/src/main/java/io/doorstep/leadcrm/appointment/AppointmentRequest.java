package io.doorstep.leadcrm.appointment;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param agentId who attends; whoever has the lead when absent
/// @param propertyId the home that is shown, or talked of
record AppointmentRequest(
        @NotNull AppointmentType type,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable UUID agentId,
        @Nullable @Size(max = 300) String place,
        @Nullable UUID propertyId) {

    @AssertTrue(message = "an appointment ends after it begins, within a day")
    boolean isUsable() {
        return PeriodRequest.isUsable(startsAt, endsAt);
    }

    AppointmentDraft toDraft() {
        return new AppointmentDraft(type, startsAt, endsAt, agentId, place, propertyId);
    }
}
