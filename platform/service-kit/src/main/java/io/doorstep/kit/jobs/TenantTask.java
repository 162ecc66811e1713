package io.doorstep.kit.jobs;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import io.doorstep.kit.audit.Cause;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/// A kind of job that works for the tenant in whose transaction it was scheduled; declare it as a bean.
///
/// A job that schedules its own id again while it runs goes on at that time instead of ending.
public final class TenantTask<T> extends OneTimeTask<TenantJob> {

    private static final Duration FIRST_RETRY = Duration.ofSeconds(2);
    private static final double BACK_OFF = 2;

    private final Class<T> type;
    private final Consumer<T> work;

    private TenantTask(String name, Class<T> type, Consumer<T> work) {
        super(
                name,
                TenantJob.class,
                new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY, BACK_OFF),
                new DeadExecutionHandler.ReviveDeadExecution<>());
        this.type = type;
        this.work = work;
    }

    /// @param name stable, such as `webhook.deliver`: stored jobs find their work by it
    /// @param work throws to be tried again, later each time
    public static <T> TenantTask<T> oneTime(String name, Class<T> type, Consumer<T> work) {
        return new TenantTask<>(name, type, work);
    }

    @Override
    public CompletionHandler<TenantJob> execute(TaskInstance<TenantJob> instance, ExecutionContext context) {
        RunningJob running = new RunningJob(instance);
        running.run(() -> executeOnce(instance, context));
        return running.next()
                .<CompletionHandler<TenantJob>>map(
                        next -> (done, operations) -> operations.reschedule(done, next.at(), next.job()))
                .orElseGet(CompletionHandler.OnCompleteRemove::new);
    }

    @Override
    public void executeOnce(TaskInstance<TenantJob> instance, ExecutionContext context) {
        TenantJob job = instance.getData();
        Cause.run(
                "job " + instance.getTaskName() + " " + instance.getId(),
                () -> Tenancy.runAs(
                        job.tenantId(), () -> work.accept(JsonMapper.shared().readValue(job.data(), type))));
    }
}
