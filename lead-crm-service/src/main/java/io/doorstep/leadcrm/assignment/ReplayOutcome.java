package io.doorstep.leadcrm.assignment;

import io.doorstep.leadcrm.assignment.engine.Decision;
import java.util.UUID;

/// Every way in which a replay can end.
public sealed interface ReplayOutcome {

    /// The engine decided once more.
    ///
    /// @param again under the rules of then
    /// @param today under the rules of now
    record Replayed(Decision made, Decision again, Decision today, int todaysVersion) implements ReplayOutcome {}

    /// Somebody decided by hand, or time did; there is nothing to run again.
    record NotByRules(UUID id) implements ReplayOutcome {}

    /// There is no such decision about this lead.
    record NotFound(UUID id) implements ReplayOutcome {}
}
