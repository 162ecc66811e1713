package io.doorstep.billing;

import io.doorstep.testkit.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The time of the tests, which only goes forward: jobs that were picked already must not find themselves in the past.
public final class Calendar {

    private final TestClock clock;

    public Calendar(TestClock clock) {
        this.clock = clock;
    }

    /// Goes to ten o'clock on the tenth of the next month: far from midnight and from the ends of months.
    public Instant nextTenth() {
        LocalDate tenth = clock.instant()
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .plusMonths(1)
                .withDayOfMonth(10);
        return goTo(tenth.atTime(10, 0).toInstant(ZoneOffset.UTC));
    }

    public Instant goTo(Instant instant) {
        clock.advance(Duration.between(clock.instant(), instant));
        return instant;
    }

    /// Just after midnight.
    public Instant goTo(LocalDate day) {
        return goTo(day.atStartOfDay(ZoneOffset.UTC).toInstant().plusSeconds(1));
    }
}
