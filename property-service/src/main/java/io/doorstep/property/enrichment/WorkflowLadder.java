package io.doorstep.property.enrichment;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// When a workflow is asked about a listing again that it did not enrich, where nobody else can be asked.
final class WorkflowLadder {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(3));

    private WorkflowLadder() {}

    /// @param rounds how often it was asked in vain
    /// @return nothing when it is not asked any more
    static Optional<Duration> pauseAfter(int rounds) {
        return rounds <= PAUSES.size() ? Optional.of(PAUSES.get(rounds - 1)) : Optional.empty();
    }
}
