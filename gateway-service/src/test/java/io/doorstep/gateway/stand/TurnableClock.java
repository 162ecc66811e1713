package io.doorstep.gateway.stand;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The real time, moved forward at will; each test begins with the real one.
public final class TurnableClock implements InstantSource {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead);
    }

    public void advance(Duration step) {
        ahead = ahead.plus(step);
    }

    public void real() {
        ahead = Duration.ZERO;
    }
}
