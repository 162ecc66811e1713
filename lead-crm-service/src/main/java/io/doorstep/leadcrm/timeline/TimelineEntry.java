package io.doorstep.leadcrm.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a lead.
///
/// @param text one sentence for people
/// @param details the same for machines
/// @param actorId the user who did it; absent when nobody in particular did
/// @param mentions the members whom a note calls
/// @param editedAt when a note was last changed
/// @param version of a note
record TimelineEntry(
        UUID id,
        UUID leadId,
        Kind kind,
        String text,
        Map<String, Object> details,
        @Nullable UUID actorId,
        @Nullable String actorName,
        Instant happenedAt,
        List<UUID> mentions,
        @Nullable Instant editedAt,
        int version) {

    /// Something that cannot be changed afterwards.
    static TimelineEntry fact(
            UUID id,
            UUID leadId,
            Kind kind,
            String text,
            Map<String, Object> details,
            Actor actor,
            Instant happenedAt) {
        return new TimelineEntry(
                id, leadId, kind, text, details, actor.id(), actor.name(), happenedAt, List.of(), null, 0);
    }

    boolean isBy(Actor somebody) {
        return actorId != null && actorId.equals(somebody.id());
    }

    /// What sort of thing happened.
    enum Kind {
        CAPTURED,
        ASKED_AGAIN,
        ASSIGNED,
        POOLED,
        STAGE_CHANGED,
        EDITED,
        CONSENT_GIVEN,
        PEOPLE_MERGED,
        PEOPLE_UNMERGED,
        FOLLOW_UP_PLANNED,
        FOLLOW_UP_DONE,
        FOLLOW_UP_CANCELLED,
        APPOINTMENT_BOOKED,
        APPOINTMENT_ENDED,
        CALLED,
        NOTE
    }
}
