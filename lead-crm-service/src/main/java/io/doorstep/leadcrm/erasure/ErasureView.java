package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.privacy.KeptFact;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The erasure of a person: names nobody but by an id that leads nowhere any more.
///
/// @param requestedBy absent when the person was kept for as long as the business wanted
/// @param dueAt by when all services are to have answered
record ErasureView(
        UUID id, UUID personId, @Nullable UUID requestedBy, Instant requestedAt, Instant dueAt, List<Part> parts) {

    /// @return finished when every service has answered, late or not
    Status statusAt(Instant now) {
        if (parts.stream().allMatch(part -> part.finishedAt() != null)) {
            return Status.FINISHED;
        }
        return now.isBefore(dueAt) ? Status.RUNNING : Status.OVERDUE;
    }

    enum Status {
        RUNNING,
        OVERDUE,
        FINISHED
    }

    /// A service's share.
    ///
    /// @param finishedAt absent until the service has answered
    /// @param kept what stays
    record Part(String service, @Nullable Instant finishedAt, List<KeptFact> kept) {}
}
