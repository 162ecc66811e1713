package io.doorstep.leadcrm.report;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has reports made when their hour comes, in the business's own zone.
@Component
class ReportTimetable {

    private final NumberReports reports;
    private final TenantZone zone;
    private final Jobs jobs;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final TenantTask<ReportJob> task;

    ReportTimetable(
            NumberReports reports,
            TenantZone zone,
            Jobs jobs,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            InstantSource clock) {
        this.reports = reports;
        this.zone = zone;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
        this.task = TenantTask.oneTime(
                "analytics.report",
                ReportJob.class,
                job -> transaction.executeWithoutResult(
                        _ -> reports.find(job.reportId()).ifPresent(this::run)));
    }

    TenantTask<ReportJob> task() {
        return task;
    }

    Instant nextRun(NumberReport report) {
        return report.rhythm().nextAfter(clock.instant(), zone.current());
    }

    void plan(NumberReport report) {
        jobs.schedule(task, report.id().toString(), new ReportJob(report.id()), report.nextRunAt());
    }

    void cancel(UUID id) {
        jobs.cancel(task, id.toString());
    }

    private void run(NumberReport report) {
        Instant now = clock.instant();
        ZoneId current = zone.current();
        LocalDate today = LocalDate.ofInstant(now, current);
        if (!report.recipients().isEmpty()) {
            events.publishEvent(new ReportReady(report, report.firstDay(today), today.minusDays(1), now));
        }
        NumberReport next = report.runningAt(nextRun(report));
        reports.runAgain(next);
        plan(next);
    }

    /// Which report's turn it is.
    record ReportJob(UUID reportId) {}
}
