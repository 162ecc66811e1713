package io.doorstep.leadcrm.webhook;

import java.time.Duration;
import java.time.Instant;

/// How long an endpoint may do nothing but fail, and when its owner is told.
enum Patience {
    WAIT,
    TELL_THE_OWNER,
    DISABLE;

    private static final Duration UNTIL_TOLD = Duration.ofDays(1);
    private static final Duration UNTIL_DISABLED = Duration.ofDays(5);

    static Patience with(Instant failingSince, boolean told, Instant now) {
        Duration failing = Duration.between(failingSince, now);
        if (failing.compareTo(UNTIL_DISABLED) >= 0) {
            return DISABLE;
        }
        return !told && failing.compareTo(UNTIL_TOLD) >= 0 ? TELL_THE_OWNER : WAIT;
    }
}
