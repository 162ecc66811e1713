package io.doorstep.kit.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Ends calls whose partner drips: a socket timeout alone starts anew with each byte.
final class Deadlines implements AutoCloseable {

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("partner-deadlines").daemon().factory());

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    Watch abortAfter(Duration deadline, Runnable abort) {
        ScheduledFuture<?> alarm = timer.schedule(abort, deadline.toMillis(), TimeUnit.MILLISECONDS);
        return () -> alarm.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /// A call under watch, until it is closed.
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
