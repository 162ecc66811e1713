package io.doorstep.leadcrm.delegation;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.leadcrm.zone.TenantZone;
import io.doorstep.workflowkit.DelegateWork;
import io.doorstep.workflowkit.Subject;
import io.doorstep.workflowkit.WorkflowConnected;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has each day's numbers asked for when the day is over in the business's own zone.
@Component
class DayTimetable {

    /// What happened just before midnight has arrived by then.
    private static final Duration AFTER_MIDNIGHT = Duration.ofMinutes(5);

    private final DelegateWork delegateWork;
    private final TenantZone zone;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<DayJob> task;

    DayTimetable(
            DelegateWork delegateWork,
            TenantZone zone,
            Jobs jobs,
            TransactionOperations transaction,
            InstantSource clock) {
        this.delegateWork = delegateWork;
        this.zone = zone;
        this.jobs = jobs;
        this.clock = clock;
        this.task = TenantTask.oneTime(
                "delegation.day", DayJob.class, job -> transaction.executeWithoutResult(_ -> askFor(job.day())));
    }

    TenantTask<DayJob> task() {
        return task;
    }

    @EventListener
    void on(WorkflowConnected event) {
        if (event.kind() == CrmWork.ANALYTICS_ROLL_UP) {
            plan(LocalDate.ofInstant(clock.instant(), zone.current()));
        }
    }

    /// Days go on being asked for while a workflow is connected.
    private void askFor(LocalDate day) {
        if (delegateWork
                .delegate(new Subject(CrmWork.ANALYTICS_ROLL_UP, day), null)
                .isPresent()) {
            plan(day.plusDays(1));
        }
    }

    private void plan(LocalDate day) {
        Instant over = day.plusDays(1).atStartOfDay(zone.current()).toInstant().plus(AFTER_MIDNIGHT);
        jobs.schedule(task, Tenancy.current().toString(), new DayJob(day), over);
    }

    /// Which day's turn it is.
    record DayJob(LocalDate day) {}
}
