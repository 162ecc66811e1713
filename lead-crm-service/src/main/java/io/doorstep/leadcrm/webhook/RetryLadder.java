package io.doorstep.leadcrm.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// When a delivery is tried: at once, then after ever longer pauses, ten times in three days.
final class RetryLadder {

    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private static final double JITTER = 0.1;

    private final RandomGenerator chance;

    RetryLadder(RandomGenerator chance) {
        this.chance = chance;
    }

    /// @param rung how many tries were made
    /// @return nothing at the end of the ladder
    Optional<Duration> pauseAfter(int rung) {
        return rung < PAUSES.size() ? Optional.of(spread(PAUSES.get(rung))) : Optional.empty();
    }

    /// For what waits until an endpoint has rested.
    Instant shortlyAfter(Instant rest) {
        return rest.plusMillis(chance.nextLong(1, 2_000));
    }

    /// Keeps what failed together from coming back together.
    private Duration spread(Duration pause) {
        double factor = 1 + JITTER * (2 * chance.nextDouble() - 1);
        return Duration.ofMillis(Math.round(pause.toMillis() * factor));
    }
}
