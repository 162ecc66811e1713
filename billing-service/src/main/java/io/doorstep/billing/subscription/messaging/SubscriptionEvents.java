package io.doorstep.billing.subscription.messaging;

import io.doorstep.billing.subscription.SubscriptionChanged;
import io.doorstep.billing.subscription.TrialEnding;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SubscriptionEvents {

    private static final String TOPIC = "subscriptions";

    private final Outbox outbox;

    SubscriptionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SubscriptionChanged changed) {
        UUID id = changed.subscription().id().value();
        outbox.publish(new OutgoingEvent(TOPIC, "subscription.changed", id, SubscriptionChangedV1.of(changed)));
    }

    @EventListener
    void on(TrialEnding ending) {
        UUID id = ending.id().value();
        var data = new TrialEndingV1(id, ending.plan().name(), ending.trialEndsAt());
        outbox.publish(new OutgoingEvent(TOPIC, "subscription.trial-ending", id, data));
    }

    record TrialEndingV1(UUID subscriptionId, String plan, Instant trialEndsAt) {}
}
