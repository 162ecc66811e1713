package io.doorstep.systemtests.bench;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// So many callers at once, each doing one thing after the other.
record Clients(int count) {

    /// What a caller does again and again.
    interface Work {

        /// @param client 0 to their number
        /// @param number of the operation, over all of them
        void run(int client, long number);
    }

    /// @return how often it was done
    long run(int seconds, Work work) {
        var number = new AtomicLong();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = IntStream.range(0, count)
                    .mapToObj(client -> threads.submit(() -> {
                        while (System.nanoTime() < end) {
                            work.run(client, number.getAndIncrement());
                        }
                        return null;
                    }))
                    .toList();
            for (var each : running) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The run is void", e.getCause());
        }
        return number.get();
    }
}
