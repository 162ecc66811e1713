package io.doorstep.systemtests.fault;

import io.doorstep.systemtests.platform.Answer;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Repeats a call until it gets one of the answers that it can do something with, after ever longer pauses, as a good
/// client does.
public final class Insistence {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Set<Integer> answers;
    private final AtomicInteger repeats = new AtomicInteger();
    private final Queue<String> givenUp = new ConcurrentLinkedQueue<>();

    /// @param answers the statuses that end it
    public Insistence(Set<Integer> answers) {
        this.answers = answers;
    }

    /// How often a call had to be made again.
    public int repeats() {
        return repeats.get();
    }

    /// What the calls got instead that never got such an answer: the last failure of each kind.
    public List<String> givenUp() {
        return List.copyOf(givenUp);
    }

    /// @return nothing when five minutes were not enough
    public Optional<Answer> on(Supplier<Answer> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = FIRST_PAUSE.toNanos();
        Map<String, String> failures = new LinkedHashMap<>();
        while (System.nanoTime() < deadline) {
            try {
                Answer answer = call.get();
                if (answers.contains(answer.status())) {
                    return Optional.of(answer);
                }
                failures.put("status " + answer.status(), answer.text());
            } catch (UncheckedIOException brokenLine) {
                // what became of the call is not known, so it is repeated
                failures.put("broken line", String.valueOf(brokenLine.getMessage()));
            }
            repeats.incrementAndGet();
            LockSupport.parkNanos(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
        }
        givenUp.add(failures.toString());
        return Optional.empty();
    }
}
