package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The job that makes both sides the same: one per business, and one more for what happens while that waits or runs.
@Component
class SyncQueue {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<SyncJob> task;

    SyncQueue(SyncContacts syncContacts, Jobs jobs, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task = TenantTask.oneTime(
                "hubspot.sync", SyncJob.class, _ -> syncContacts.sync().ifPresent(this::syncAt));
    }

    TenantTask<SyncJob> task() {
        return task;
    }

    void syncNow() {
        syncAt(clock.instant());
    }

    private void syncAt(Instant at) {
        String business = Tenancy.current().toString();
        if (!jobs.schedule(task, business, new SyncJob(), at)) {
            jobs.schedule(task, business + "/" + ids.next(), new SyncJob(), at);
        }
    }

    /// Nothing to keep: the tenant is enough.
    record SyncJob() {}
}
