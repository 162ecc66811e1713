package io.doorstep.campaign.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// When a message that was not taken is tried again.
@Component
class RetryLadder {

    private final List<Duration> delays;

    RetryLadder(MailSettings settings) {
        this.delays = settings.retryDelays();
    }

    /// @param attempts made so far, at least one
    Optional<Instant> next(int attempts, Instant now) {
        return attempts > delays.size() ? Optional.empty() : Optional.of(now.plus(delays.get(attempts - 1)));
    }
}
