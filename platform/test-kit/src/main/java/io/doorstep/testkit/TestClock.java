package io.doorstep.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/// A clock that goes on by itself and can be put forward.
public final class TestClock implements InstantSource {

    private final AtomicReference<UnaryOperator<Instant>> reading = new AtomicReference<>(UnaryOperator.identity());
    private final Runnable changed;

    /// @param changed is told whenever somebody sets the clock
    TestClock(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(reading.get()).apply(Instant.now());
    }

    /// Stands still at an instant.
    public void set(Instant instant) {
        reading.set(_ -> instant);
        changed.run();
    }

    /// Goes on, so much later than it was.
    public void advance(Duration duration) {
        reading.updateAndGet(before -> now -> before.apply(now).plus(duration));
        changed.run();
    }

    /// Shows the real time again.
    public void real() {
        reading.set(UnaryOperator.identity());
        changed.run();
    }
}
