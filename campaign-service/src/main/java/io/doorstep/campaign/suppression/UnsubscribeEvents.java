package io.doorstep.campaign.suppression;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class UnsubscribeEvents {

    private final Outbox outbox;

    UnsubscribeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ContactUnsubscribed contact) {
        outbox.publish(new OutgoingEvent(
                "messages", "contact.unsubscribed", contact.contactId(), ContactUnsubscribedV1.of(contact)));
    }
}
