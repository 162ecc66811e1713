package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// The job that makes both sides the same; of a business's that have not begun, one is enough.
@Component
class SyncQueue {

    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<SyncJob> task;

    SyncQueue(SyncContacts syncContacts, Jobs jobs, InstantSource clock) {
        this.jobs = jobs;
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
        jobs.wake(task, new SyncJob(), at);
    }

    /// Nothing to keep: the tenant is enough.
    record SyncJob() {}
}
