package io.doorstep.workflowkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When a workflow that did not take a message is asked again: after pauses that double, until there is no time left.
final class RunLadder {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final int MOST_DOUBLINGS = 8;

    private RunLadder() {}

    /// @param tries how many were made
    /// @param rest that the workflow asked for
    /// @return nothing when the run is to be settled by then
    static Optional<Instant> next(int tries, Duration rest, Instant now, Instant answerBy) {
        Duration pause = FIRST.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLINGS));
        Instant next = now.plus(pause.compareTo(rest) < 0 ? rest : pause);
        return Optional.of(next).filter(answerBy::isAfter);
    }
}
