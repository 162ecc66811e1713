package io.doorstep.localstack.process;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits until a process has ended, and ends it by force when it takes too long; nothing of its session stays behind.
final class Ending {

    private Ending() {}

    static void await(Optional<ProcessHandle> process, long pid, Duration patience) {
        try {
            if (process.isPresent()) {
                process.get().onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            Signal.GROUP_KILL.sendTo(pid);
        } catch (TimeoutException e) {
            Signal.GROUP_KILL.sendTo(pid);
            process.get().onExit().join();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Signal.GROUP_KILL.sendTo(pid);
        }
    }
}
