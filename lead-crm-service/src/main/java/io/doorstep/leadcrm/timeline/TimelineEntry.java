package io.doorstep.leadcrm.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that happened with a lead.
///
/// @param text one sentence for people
/// @param details the same for machines
/// @param actorId the user who did it; absent when nobody in particular did
record TimelineEntry(
        UUID id,
        UUID leadId,
        Kind kind,
        String text,
        Map<String, Object> details,
        @Nullable UUID actorId,
        @Nullable String actorName,
        Instant happenedAt) {

    /// What sort of thing happened.
    enum Kind {
        CAPTURED,
        ASKED_AGAIN,
        ASSIGNED,
        STAGE_CHANGED,
        EDITED,
        CONSENT_GIVEN,
        PEOPLE_MERGED,
        PEOPLE_UNMERGED,
        NOTE
    }
}
