package io.doorstep.systemtests.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/// Waits for what must come true, and says what did not.
public final class Patience {

    private static final Duration PAUSE = Duration.ofMillis(25);

    private Patience() {}

    /// @throws IllegalStateException when it did not come in time
    public static <T> T await(String what, Duration atMost, Supplier<Optional<T>> look) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(what + " did not come within " + atMost.toSeconds() + " s");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
