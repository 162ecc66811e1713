package io.doorstep.identity.retention.messaging;

import io.doorstep.identity.retention.RetentionChanged;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class RetentionEvents {

    private final Outbox outbox;

    RetentionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(RetentionChanged event) {
        outbox.publish(new OutgoingEvent(
                "organizations", "retention.policy-changed", Tenancy.current(), PolicyChangedV1.of(event.policy())));
    }
}
