package io.doorstep.leadcrm.webhook.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.leadcrm.webhook.EndpointDisabled;
import io.doorstep.leadcrm.webhook.EndpointFailing;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class EndpointEvents {

    private static final String TOPIC = "leads";

    private final Outbox outbox;

    EndpointEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EndpointFailing event) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "webhook-endpoint.failing",
                event.endpointId(),
                new EndpointTroubleV1(
                        event.endpointId(),
                        event.url().toString(),
                        event.reason(),
                        event.failingSince(),
                        event.occurredAt())));
    }

    @EventListener
    void on(EndpointDisabled event) {
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "webhook-endpoint.disabled",
                event.endpointId(),
                new EndpointTroubleV1(
                        event.endpointId(),
                        event.url().toString(),
                        event.reason(),
                        event.failingSince(),
                        event.occurredAt())));
    }

    /// `webhook-endpoint.failing` and `webhook-endpoint.disabled` on the wire.
    record EndpointTroubleV1(UUID endpointId, String url, String reason, Instant failingSince, Instant occurredAt) {}
}
