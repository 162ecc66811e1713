package io.doorstep.systemtests.story;

import java.time.Duration;
import java.util.function.Supplier;

/// Tells the story while it happens: a line per step, with what was seen and how long it took.
public final class Narrator {

    private int step;

    /// Runs a step that says what it saw, or throws.
    public void tell(String title, Supplier<String> happening) {
        step++;
        long started = System.nanoTime();
        try {
            String seen = happening.get();
            System.out.printf(
                    "%2d. ✓ %s%n      %s  (%s)%n", step, title, seen.indent(6).strip(), since(started));
        } catch (RuntimeException e) {
            System.out.printf("%2d. ✗ %s%n      %s  (%s)%n", step, title, e.getMessage(), since(started));
            throw e;
        }
    }

    private static String since(long started) {
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return took.toMillis() < 10_000 ? took.toMillis() + " ms" : took.toSeconds() + " s";
    }
}
