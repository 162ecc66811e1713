package io.doorstep.campaign.sequence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A contact's way through a sequence.
///
/// @param id of the enrolment
public record EnrolledContact(
        UUID id,
        UUID sequenceId,
        UUID contactId,
        EnrolmentStatus status,
        @Nullable String reason,
        Instant enteredAt,
        @Nullable Instant endedAt) {}
