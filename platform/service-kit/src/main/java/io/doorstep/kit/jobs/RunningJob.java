package io.doorstep.kit.jobs;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The job that runs on this thread, and when it wants to go on.
final class RunningJob {

    private static final ScopedValue<RunningJob> RUNNING = ScopedValue.newInstance();

    private final TaskInstance<TenantJob> instance;
    private @Nullable Next next;

    RunningJob(TaskInstance<TenantJob> instance) {
        this.instance = instance;
    }

    /// When to go on, with which data.
    record Next(Instant at, TenantJob job) {}

    void run(Runnable work) {
        ScopedValue.where(RUNNING, this).run(work);
    }

    Optional<Next> next() {
        return Optional.ofNullable(next);
    }

    /// @return whether it was this very job, which the scheduler's table cannot hold twice
    static boolean goOn(TaskInstance<TenantJob> wanted, Instant at) {
        if (!RUNNING.isBound()) {
            return false;
        }
        RunningJob running = RUNNING.get();
        TaskInstanceId itself = running.instance;
        if (!itself.getTaskName().equals(wanted.getTaskName())
                || !itself.getId().equals(wanted.getId())) {
            return false;
        }
        running.next = new Next(at, wanted.getData());
        return true;
    }
}
