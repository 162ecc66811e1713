package io.doorstep.systemtests.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;

/// Starts so many things a second, however long each of them takes.
record OpenLoop(int perSecond) {

    /// @return the number after the last one
    long run(long first, int seconds, LongConsumer start) {
        long count = (long) perSecond * seconds;
        long pause = 1_000_000_000L / perSecond;
        long begun = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long i = 0; i < count; i++) {
                long due = begun + i * pause;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                long number = first + i;
                workers.execute(() -> start.accept(number));
            }
        }
        return first + count;
    }
}
