package io.doorstep.workflowkit.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Gives each endpoint a lane of its own: two calls at a time at first, more while it answers quickly, fewer while it
/// is slow, one while it does not answer.
///
/// Who finds the lane full is told when to come back and waits without a thread, so an endpoint that hangs slows only
/// itself.
public final class Lanes {

    private static final int WIDEST = 8;
    private static final int UNKNOWN = 2;
    private static final int NARROWEST = 1;
    private static final Duration QUICKEST = Duration.ofMillis(200);
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final ConcurrentHashMap<UUID, Lane> lanes = new ConcurrentHashMap<>();

    public Optional<Pass> enter(UUID endpoint) {
        Lane lane = lanes.computeIfAbsent(endpoint, _ -> new Lane());
        return lane.enter() ? Optional.of(lane::leave) : Optional.empty();
    }

    /// @return when a place will be free, if the endpoint goes on as it does
    public Instant nextPlace(UUID endpoint, Instant now) {
        return lanes.computeIfAbsent(endpoint, _ -> new Lane()).reserve(now);
    }

    /// The right to call an endpoint, until its answer is known.
    public interface Pass {
        void leave(boolean answered, Duration took);
    }

    private static final class Lane {

        private int inside;
        private int width = UNKNOWN;
        private Duration usual = QUICKEST;
        private Instant reservedUntil = Instant.EPOCH;

        synchronized boolean enter() {
            if (inside >= width) {
                return false;
            }
            inside++;
            return true;
        }

        synchronized void leave(boolean answered, Duration took) {
            inside--;
            width = widthAfter(answered, took);
            Duration average = answered ? usual.multipliedBy(3).plus(took).dividedBy(4) : took;
            usual = average.compareTo(QUICKEST) < 0 ? QUICKEST : average;
        }

        synchronized Instant reserve(Instant now) {
            Instant from = reservedUntil.isBefore(now) ? now : reservedUntil;
            reservedUntil = from.plus(usual.dividedBy(width));
            return reservedUntil;
        }

        private int widthAfter(boolean answered, Duration took) {
            if (!answered) {
                return NARROWEST;
            }
            return took.compareTo(SLOW) < 0 ? Math.min(WIDEST, 2 * width) : Math.max(NARROWEST, width / 2);
        }
    }
}
