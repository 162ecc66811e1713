package io.doorstep.campaign.tracking.messaging;

import io.doorstep.campaign.tracking.MessageEngaged;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class EngagementEvents {

    private final Outbox outbox;

    EngagementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MessageEngaged engaged) {
        String type =
                switch (engaged.kind()) {
                    case OPEN -> "message.opened";
                    case CLICK -> "message.clicked";
                };
        outbox.publish(new OutgoingEvent("messages", type, engaged.contactId(), MessageEngagedV1.of(engaged)));
    }
}
