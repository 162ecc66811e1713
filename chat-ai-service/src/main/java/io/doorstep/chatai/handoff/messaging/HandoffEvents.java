package io.doorstep.chatai.handoff.messaging;

import io.doorstep.chatai.handoff.HandoffAccepted;
import io.doorstep.chatai.handoff.HandoffRequested;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class HandoffEvents {
    private static final String TOPIC = "conversations";

    private final Outbox outbox;

    HandoffEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(HandoffRequested event) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "handoff.requested",
                event.conversationId(),
                new HandoffRequestedV1(
                        event.conversationId(),
                        event.reason().onTheWire(),
                        event.summary(),
                        event.leadId(),
                        event.requestedAt())));
    }

    @EventListener
    void on(HandoffAccepted event) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "handoff.accepted",
                event.conversationId(),
                new HandoffAcceptedV1(event.conversationId(), event.agentId(), event.acceptedAt())));
    }
}
