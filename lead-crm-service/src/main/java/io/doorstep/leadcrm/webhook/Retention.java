package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/// Forgets events with their deliveries and tries after a while, once a day for each tenant.
@Component
class Retention {

    private static final Duration EVERY = Duration.ofDays(1);

    private final PartnerEvents partnerEvents;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Duration keep;
    private final TenantTask<RetentionJob> task =
            TenantTask.oneTime("webhook.retention", RetentionJob.class, _ -> forget());

    Retention(PartnerEvents partnerEvents, Jobs jobs, InstantSource clock, RetentionSettings settings) {
        this.partnerEvents = partnerEvents;
        this.jobs = jobs;
        this.clock = clock;
        this.keep = settings.keep();
    }

    TenantTask<RetentionJob> task() {
        return task;
    }

    void begin() {
        jobs.schedule(
                task,
                Tenancy.current().toString(),
                new RetentionJob(),
                clock.instant().plus(EVERY));
    }

    void forget() {
        partnerEvents.forgetBefore(clock.instant().minus(keep));
        begin();
    }

    /// Nothing to keep: the tenant is enough.
    record RetentionJob() {}

    /// @param keep how long events can be pulled, replayed and looked up
    @ConfigurationProperties("doorstep.webhook.retention")
    record RetentionSettings(@DefaultValue("30d") Duration keep) {}
}
