package io.doorstep.workflowkit;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Forgets runs a while after they were settled, once a day for each tenant; what they led to stays.
class RunRetention {

    private static final Duration EVERY = Duration.ofDays(1);

    private final Runs runs;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Duration keep;
    private final Set<UUID> begun = ConcurrentHashMap.newKeySet();
    private final TenantTask<RetentionJob> task =
            TenantTask.oneTime("delegation.retention", RetentionJob.class, _ -> forget());

    RunRetention(Runs runs, Jobs jobs, InstantSource clock, RetentionSettings settings) {
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
        this.keep = settings.keep();
    }

    TenantTask<RetentionJob> task() {
        return task;
    }

    /// Whoever has runs has them forgotten one day.
    void begin() {
        if (begun.add(Tenancy.current())) {
            schedule();
        }
    }

    void forget() {
        runs.forgetSettledBefore(clock.instant().minus(keep));
        schedule();
    }

    private void schedule() {
        jobs.schedule(
                task,
                Tenancy.current().toString(),
                new RetentionJob(),
                clock.instant().plus(EVERY));
    }

    /// Nothing to keep: the tenant is enough.
    record RetentionJob() {}

    /// @param keep how long after they were settled runs can be looked up
    @ConfigurationProperties("doorstep.delegation.retention")
    record RetentionSettings(@DefaultValue("90d") Duration keep) {}
}
