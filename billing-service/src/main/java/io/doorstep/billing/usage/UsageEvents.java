package io.doorstep.billing.usage;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class UsageEvents {

    private final Outbox outbox;

    UsageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(UsageLimitReached reached) {
        var data = new UsageLimitReachedV1(
                reached.metric().name(),
                reached.limit(),
                reached.used(),
                reached.threshold(),
                reached.period(),
                reached.reachedAt());
        outbox.publish(new OutgoingEvent(
                "subscriptions", "usage.limit-reached", reached.subscriptionId().value(), data));
    }

    record UsageLimitReachedV1(String metric, long limit, long used, int threshold, String period, Instant reachedAt) {}
}
