package io.doorstep.kit.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Schedules jobs in the running transaction: they exist if and only if their cause does.
public final class Jobs {

    private final ObjectProvider<Scheduler> scheduler;
    private final InstantSource clock;

    Jobs(ObjectProvider<Scheduler> scheduler, InstantSource clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// @param instanceId one job of this kind at a time has it, such as the id of what is delivered
    /// @return whether it is new; a job of the same id that waits already stays as it is
    public <T> boolean schedule(TenantTask<T> task, String instanceId, T data, Instant at) {
        TaskInstance<TenantJob> instance = instance(task, instanceId, data);
        boolean isNew = RunningJob.goOn(instance, at) || scheduler.getObject().scheduleIfNotExists(instance, at);
        runSoonAfterCommit(at);
        return isNew;
    }

    /// Moves a waiting job to another time, with other data; makes it when there is none.
    public <T> void reschedule(TenantTask<T> task, String instanceId, T data, Instant at) {
        TaskInstance<TenantJob> instance = instance(task, instanceId, data);
        if (!RunningJob.goOn(instance, at) && !scheduler.getObject().scheduleIfNotExists(instance, at)) {
            scheduler.getObject().reschedule(instance, at, instance.getData());
        }
        runSoonAfterCommit(at);
    }

    public void cancel(TenantTask<?> task, String instanceId) {
        scheduler.getObject().cancel(TaskInstanceId.of(task.getName(), instanceId));
    }

    private static <T> TaskInstance<TenantJob> instance(TenantTask<T> task, String instanceId, T data) {
        String json = JsonMapper.shared().writeValueAsString(data);
        return new TaskInstance<>(task.getName(), instanceId, new TenantJob(Tenancy.current(), json));
    }

    private void runSoonAfterCommit(Instant at) {
        if (at.isAfter(clock.instant()) || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
