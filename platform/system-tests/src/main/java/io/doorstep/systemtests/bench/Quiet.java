package io.doorstep.systemtests.bench;

import io.doorstep.systemtests.platform.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// Waits until the machine has nothing left to do, so that one side does not pay for the other's aftermath.
final class Quiet {

    private static final Path STAT = Path.of("/proc/stat");
    private static final Duration WINDOW = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final double IDLE = 0.85;
    private static final int IDLE_FIELD = 3;

    private Quiet() {}

    static void await() {
        Patience.await("a quiet machine", PATIENCE, () -> idleShare() >= IDLE ? Optional.of(true) : Optional.empty());
    }

    /// Waits until a process has nothing left to do, whatever others do.
    static void await(String what, CpuTime process) {
        Patience.await(what, PATIENCE, () -> {
            double before = process.micros();
            pause();
            double busy = (process.micros() - before) / (WINDOW.toMillis() * 1_000);
            return busy <= 1 - IDLE ? Optional.of(true) : Optional.empty();
        });
    }

    private static double idleShare() {
        long[] before = ticks();
        pause();
        long[] after = ticks();
        long idle = after[IDLE_FIELD] - before[IDLE_FIELD];
        return (double) idle
                / (Arrays.stream(after).sum() - Arrays.stream(before).sum());
    }

    private static void pause() {
        try {
            Thread.sleep(WINDOW);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long[] ticks() {
        try {
            String all = Files.readAllLines(STAT).getFirst();
            return Arrays.stream(all.substring("cpu".length()).strip().split(" +"))
                    .mapToLong(Long::parseLong)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
