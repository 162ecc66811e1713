package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.KeptFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What was asked for about a person: names nobody but by ids, which after an erasure lead nowhere any more.
///
/// @param people the person and all who became the person
/// @param requestedBy absent when the person was kept for as long as the business wanted
/// @param dueAt by when all services are to have answered
/// @param fileUntil how long an export can be fetched
record PersonRequestView(
        UUID id,
        RequestKind kind,
        UUID personId,
        List<UUID> people,
        @Nullable UUID requestedBy,
        Instant requestedAt,
        Instant dueAt,
        @Nullable Instant fileUntil,
        List<Part> parts) {

    /// @return finished when every service has answered, late or not
    Status statusAt(Instant now) {
        if (isAnswered()) {
            return Status.FINISHED;
        }
        return now.isBefore(dueAt) ? Status.RUNNING : Status.OVERDUE;
    }

    boolean isAnswered() {
        return parts.stream().allMatch(part -> part.finishedAt() != null);
    }

    enum Status {
        RUNNING,
        OVERDUE,
        FINISHED
    }

    /// A service's share.
    ///
    /// @param finishedAt absent until the service has answered
    /// @param kept what stays after an erasure
    record Part(String service, @Nullable Instant finishedAt, List<KeptFact> kept) {}
}
