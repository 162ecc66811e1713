package io.doorstep.localstack.process;

import java.time.Duration;

/// How long to wait before a dead child is started again: 1 s, doubled for each death in a row, 30 s at most.
final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LAST = Duration.ofSeconds(30);
    private static final Duration GOOD_LIFE = Duration.ofMinutes(1);

    private Duration next = FIRST;

    Duration after(Duration lived) {
        if (lived.compareTo(GOOD_LIFE) > 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration doubled = next.multipliedBy(2);
        next = doubled.compareTo(LAST) > 0 ? LAST : doubled;
        return wait;
    }
}
