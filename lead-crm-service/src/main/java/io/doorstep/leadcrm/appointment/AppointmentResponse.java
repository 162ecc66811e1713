package io.doorstep.leadcrm.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param localStart as the business's clocks show it
/// @param propertyId the home that is shown, or talked of
/// @param feedback what was said of it afterwards
/// @param conflicts what else the agent has to attend to at that time
record AppointmentResponse(
        UUID id,
        UUID leadId,
        UUID agentId,
        AppointmentType type,
        Instant startsAt,
        Instant endsAt,
        LocalDateTime localStart,
        LocalDateTime localEnd,
        String zone,
        @Nullable String place,
        @Nullable UUID propertyId,
        @Nullable AppointmentOutcome outcome,
        @Nullable ShowingFeedback feedback,
        List<Conflict> conflicts) {

    static AppointmentResponse of(AppointmentView view, List<AppointmentView> conflicts, ZoneId zone) {
        return new AppointmentResponse(
                view.id(),
                view.leadId(),
                view.agentId(),
                view.type(),
                view.startsAt(),
                view.endsAt(),
                LocalDateTime.ofInstant(view.startsAt(), zone),
                LocalDateTime.ofInstant(view.endsAt(), zone),
                zone.getId(),
                view.place(),
                view.propertyId(),
                view.outcome(),
                view.feedback(),
                conflicts.stream().map(Conflict::of).toList());
    }

    /// Another appointment, by its time alone: its lead may be out of the reader's reach.
    record Conflict(Instant startsAt, Instant endsAt) {

        static Conflict of(AppointmentView view) {
            return new Conflict(view.startsAt(), view.endsAt());
        }
    }
}
