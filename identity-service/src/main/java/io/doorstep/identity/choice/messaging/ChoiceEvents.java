package io.doorstep.identity.choice.messaging;

import io.doorstep.identity.choice.ChoicesChanged;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// In the order of what else is told of the organization's members.
@Component
class ChoiceEvents {

    private final Outbox outbox;

    ChoiceEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ChoicesChanged event) {
        outbox.publish(new OutgoingEvent(
                "organizations", "privacy.choices-changed", Tenancy.current(), ChoicesChangedV1.of(event)));
    }
}
