package io.doorstep.campaign.delivery.messaging;

import io.doorstep.campaign.delivery.MessageMoved;
import io.doorstep.campaign.delivery.MessageStatus;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class MessageEvents {

    private final Outbox outbox;

    MessageEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(MessageMoved moved) {
        typeOf(moved.message().status())
                .ifPresent(type -> outbox.publish(
                        new OutgoingEvent("messages", type, moved.message().contactId(), MessageMovedV1.of(moved))));
    }

    private static Optional<String> typeOf(MessageStatus status) {
        return switch (status) {
            case QUEUED -> Optional.of("message.queued");
            case SENT -> Optional.of("message.delivered");
            case BOUNCED -> Optional.of("message.bounced");
            case FAILED, UNCERTAIN, STOPPED -> Optional.of("message.failed");
            case SENDING, DEFERRED -> Optional.empty();
        };
    }
}
