package io.doorstep.kit.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.tenancy.Tenancy;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/// Schedules jobs in the running transaction: they exist if and only if their cause does. Where none runs, they are
/// kept at once.
public final class Jobs {

    private final ObjectProvider<Scheduler> scheduler;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final InstantSource clock;
    private final TransactionOperations ownTransaction;

    Jobs(
            ObjectProvider<Scheduler> scheduler,
            JdbcClient jdbc,
            Ids ids,
            InstantSource clock,
            TransactionOperations ownTransaction) {
        this.scheduler = scheduler;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
        this.ownTransaction = ownTransaction;
    }

    /// @param instanceId one job of this kind at a time has it, such as the id of what is delivered
    /// @return whether it is new; a job of the same id that waits already stays as it is
    public <T> boolean schedule(TenantTask<T> task, String instanceId, T data, Instant at) {
        TaskInstance<TenantJob> instance = instance(task, instanceId, data);
        return RunningJob.goOn(instance, at) || keep(() -> scheduleNew(instance, at));
    }

    /// Sees to it that a job of this kind begins when the running transaction has ended, and so sees what it did: one
    /// of the tenant's that has not begun and will in time is enough, and is held until then; else one is made.
    /// Nobody waits for anybody, and clocks do not matter: whoever finds such a job held makes another.
    ///
    /// @param data the same for all jobs of the kind
    /// @param by when it is due at the latest
    public <T> void wake(TenantTask<T> task, T data, Instant by) {
        String prefix = Tenancy.current() + ":";
        boolean waiting = jdbc.sql("""
                        select task_instance from scheduled_tasks
                        where task_name = ? and starts_with(task_instance, ?) and not picked and execution_time <= ?
                        order by execution_time desc limit 1 for update skip locked
                        """)
                .params(task.getName(), prefix, Timestamp.from(by))
                .query(String.class)
                .optional()
                .isPresent();
        if (!waiting) {
            schedule(task, prefix + ids.next(), data, by);
        } else if (TransactionSynchronizationManager.isSynchronizationActive()) {
            runSoonAfterCommit(by);
        }
    }

    /// Moves a waiting job to another time, with other data; makes it when there is none.
    public <T> void reschedule(TenantTask<T> task, String instanceId, T data, Instant at) {
        TaskInstance<TenantJob> instance = instance(task, instanceId, data);
        if (!RunningJob.goOn(instance, at)) {
            keep(() -> scheduleNew(instance, at) || move(instance, at));
        }
    }

    public void cancel(TenantTask<?> task, String instanceId) {
        keep(() -> {
            scheduler.getObject().cancel(TaskInstanceId.of(task.getName(), instanceId));
            return true;
        });
    }

    private boolean scheduleNew(TaskInstance<TenantJob> instance, Instant at) {
        runSoonAfterCommit(at);
        return scheduler.getObject().scheduleIfNotExists(instance, at);
    }

    private boolean move(TaskInstance<TenantJob> instance, Instant at) {
        scheduler.getObject().reschedule(instance, at, instance.getData());
        return true;
    }

    /// Part of the running transaction, without marking it: a caller may go on after a job that could not be moved.
    private boolean keep(BooleanSupplier act) {
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? act.getAsBoolean()
                : Boolean.TRUE.equals(ownTransaction.execute(_ -> act.getAsBoolean()));
    }

    private static <T> TaskInstance<TenantJob> instance(TenantTask<T> task, String instanceId, T data) {
        String json = JsonMapper.shared().writeValueAsString(data);
        return new TaskInstance<>(task.getName(), instanceId, new TenantJob(Tenancy.current(), json));
    }

    private void runSoonAfterCommit(Instant at) {
        if (at.isAfter(clock.instant())) {
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
