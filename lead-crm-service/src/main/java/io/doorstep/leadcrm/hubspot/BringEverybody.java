package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sends everybody whom we know to HubSpot once it lets us in, one portion after the other.
@Component
class BringEverybody {

    private static final int AT_ONCE = 2_000;

    private final SyncRecords records;
    private final SyncQueue queue;
    private final Jobs jobs;
    private final InstantSource clock;
    private final TenantTask<PortionJob> task =
            TenantTask.oneTime("hubspot.everybody", PortionJob.class, this::bringPortion);

    BringEverybody(SyncRecords records, SyncQueue queue, Jobs jobs, InstantSource clock) {
        this.records = records;
        this.queue = queue;
        this.jobs = jobs;
        this.clock = clock;
    }

    TenantTask<PortionJob> task() {
        return task;
    }

    @EventListener
    void on(HubSpotConnected event) {
        jobs.schedule(
                task,
                event.connectionId().toString(),
                new PortionJob(event.connectionId(), Ids.FIRST),
                event.connectedAt());
    }

    private void bringPortion(PortionJob job) {
        Instant now = clock.instant();
        Optional<UUID> last = records.markNext(job.after(), AT_ONCE, now);
        queue.syncNow();
        last.ifPresent(after ->
                jobs.reschedule(task, job.connection().toString(), new PortionJob(job.connection(), after), now));
    }

    /// @param after whom the portion begins after
    record PortionJob(UUID connection, UUID after) {}
}
