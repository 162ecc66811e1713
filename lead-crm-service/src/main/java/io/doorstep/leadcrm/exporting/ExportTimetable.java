package io.doorstep.leadcrm.exporting;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.leadcrm.zone.TenantZone;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Has schedules run when their hour comes, and files forgotten when their time is over.
@Component
class ExportTimetable {

    private final TenantZone zone;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<RunJob> run;
    private final TenantTask<ForgetJob> forget;

    ExportTimetable(
            TenantZone zone, Jobs jobs, InstantSource clock, ObjectProvider<RunSchedule> runs, ExportFiles files) {
        this.zone = zone;
        this.jobs = jobs;
        this.clock = clock;
        this.run = TenantTask.oneTime(
                "lead.export", RunJob.class, job -> runs.getObject().run(job.scheduleId()));
        this.forget = TenantTask.oneTime("lead.export.forget", ForgetJob.class, job -> files.remove(job.fileId()));
    }

    TenantTask<RunJob> run() {
        return run;
    }

    TenantTask<ForgetJob> forget() {
        return forget;
    }

    void plan(ExportSchedule schedule) {
        Instant next = schedule.draft().rhythm().nextAfter(clock.instant(), zone.current());
        schedule.runAgainAt(next);
        jobs.reschedule(run, schedule.id().toString(), new RunJob(schedule.id()), next);
    }

    void cancel(ExportSchedule schedule) {
        jobs.cancel(run, schedule.id().toString());
    }

    void forgetAt(UUID fileId, Instant time) {
        jobs.schedule(forget, fileId.toString(), new ForgetJob(fileId), time);
    }

    /// Which schedule's turn it is.
    record RunJob(UUID scheduleId) {}

    /// Which file has been there for long enough.
    record ForgetJob(UUID fileId) {}
}
