package io.doorstep.leadcrm.webhook;

import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The jobs that make the tries: one per delivery, stored in the transaction of the delivery.
@Component
class DeliveryQueue {

    private final Jobs jobs;
    private final Ids ids;
    private final InstantSource clock;
    private final TenantTask<DeliveryJob> task;

    DeliveryQueue(DeliverWebhook deliverWebhook, Jobs jobs, Ids ids, InstantSource clock) {
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.task = TenantTask.oneTime("webhook.deliver", DeliveryJob.class, job -> deliverWebhook
                .deliver(job.deliveryId())
                .ifPresent(at -> later(job.deliveryId(), at)));
    }

    TenantTask<DeliveryJob> task() {
        return task;
    }

    void sendNow(Collection<UUID> deliveries) {
        Instant now = clock.instant();
        deliveries.forEach(delivery -> later(delivery, now));
    }

    /// While a try is under way its job cannot be moved, so another one is made beside it.
    private void later(UUID delivery, Instant at) {
        try {
            jobs.reschedule(task, delivery.toString(), new DeliveryJob(delivery), at);
        } catch (TaskInstanceCurrentlyExecutingException underWay) {
            jobs.schedule(task, delivery + "/" + ids.next(), new DeliveryJob(delivery), at);
        }
    }

    /// What a job keeps.
    record DeliveryJob(UUID deliveryId) {}
}
