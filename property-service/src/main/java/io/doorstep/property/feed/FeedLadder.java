package io.doorstep.property.feed;

import java.time.Duration;
import java.util.Optional;

/// When a feed that did not answer is asked again: after pauses that double, up to an hour, for about half a day.
final class FeedLadder {

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST_FAILURES = 20;

    private FeedLadder() {}

    /// @param failures in a row
    /// @param rest that the feed asked for
    /// @return nothing when the run is given up
    static Optional<Duration> pauseAfter(int failures, Duration rest) {
        if (failures > MOST_FAILURES) {
            return Optional.empty();
        }
        Duration pause = FIRST.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        Duration bounded = pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
        return Optional.of(bounded.compareTo(rest) < 0 ? rest : bounded);
    }
}
