package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// The job that sends what a business has waiting; of those that have not begun, one is enough.
@Component
class SendQueue {

    private final Jobs jobs;
    private final TenantTask<SendJob> task;

    SendQueue(SendEvents sendEvents, Jobs jobs) {
        this.jobs = jobs;
        this.task = TenantTask.oneTime(
                "measurement.send", SendJob.class, _ -> sendEvents.send().ifPresent(this::sendAt));
    }

    TenantTask<SendJob> task() {
        return task;
    }

    void sendAt(Instant at) {
        jobs.wake(task, new SendJob(), at);
    }

    /// Nothing to keep: the tenant is enough.
    record SendJob() {}
}
