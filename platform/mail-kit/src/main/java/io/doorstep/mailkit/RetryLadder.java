package io.doorstep.mailkit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a mail that was not taken is tried again.
public final class RetryLadder {

    private final List<Duration> delays;

    RetryLadder(MailSettings settings) {
        this.delays = settings.retryDelays();
    }

    /// @param attempts made so far, at least one
    /// @return empty when the tries are used up
    public Optional<Instant> next(int attempts, Instant now) {
        return attempts > delays.size() ? Optional.empty() : Optional.of(now.plus(delays.get(attempts - 1)));
    }
}
