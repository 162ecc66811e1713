package io.doorstep.workflowkit;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/// The jobs of a run, stored in the transaction of the run: one asks the workflow, one watches over the deadline.
class RunQueue {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<AskJob> asking;
    private final TenantTask<WatchJob> watchdog;

    RunQueue(AskWorkflow askWorkflow, FallBack fallBack, Jobs jobs, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.asking = TenantTask.oneTime("delegation.ask", AskJob.class, job -> askWorkflow
                .ask(job.runId())
                .ifPresent(at -> askAt(job.runId(), at)));
        this.watchdog = TenantTask.oneTime("delegation.watch", WatchJob.class, job -> fallBack.atDeadline(job.runId()));
    }

    TenantTask<AskJob> asking() {
        return asking;
    }

    TenantTask<WatchJob> watchdog() {
        return watchdog;
    }

    void begin(UUID run, Instant answerBy) {
        jobs.schedule(watchdog, run.toString(), new WatchJob(run), answerBy);
        askAt(run, clock.instant());
    }

    /// While a try is under way its job cannot be moved, so another one is made beside it.
    private void askAt(UUID run, Instant at) {
        try {
            jobs.reschedule(asking, run.toString(), new AskJob(run), at);
        } catch (TaskInstanceCurrentlyExecutingException underWay) {
            jobs.schedule(asking, run + "/" + ids.next(), new AskJob(run), at);
        }
    }

    /// Which run is to be asked for.
    record AskJob(UUID runId) {}

    /// Which run must not wait any longer.
    record WatchJob(UUID runId) {}
}
