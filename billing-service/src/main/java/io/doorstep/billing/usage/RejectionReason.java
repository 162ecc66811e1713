package io.doorstep.billing.usage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Why a metered event is kept aside instead of billed.
enum RejectionReason {
    IMPLAUSIBLE_QUANTITY,
    FROM_THE_FUTURE,
    PERIOD_CLOSED;

    private static final long MOST_AT_ONCE = 1_000_000_000;
    private static final Duration CLOCKS_MAY_DIFFER_BY = Duration.ofDays(1);

    static Optional<RejectionReason> of(MeteredEvent event, Instant now) {
        if (event.quantity() < 0 || event.quantity() > MOST_AT_ONCE) {
            return Optional.of(IMPLAUSIBLE_QUANTITY);
        }
        return event.at().isAfter(now.plus(CLOCKS_MAY_DIFFER_BY)) ? Optional.of(FROM_THE_FUTURE) : Optional.empty();
    }
}
