package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class EndpointEvents {

    private final Outbox outbox;

    EndpointEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EndpointRegistered event) {
        outbox.publish(new OutgoingEvent(
                "leads",
                "webhook-endpoint.created",
                event.endpointId(),
                new EndpointCreatedV1(event.endpointId(), event.events(), event.createdAt())));
    }

    @EventListener
    void on(EndpointFailing event) {
        publish(
                "webhook-endpoint.failing",
                new EndpointTroubleV1(
                        event.endpointId(),
                        event.url().toString(),
                        event.reason(),
                        event.failingSince(),
                        event.occurredAt()));
    }

    @EventListener
    void on(EndpointDisabled event) {
        publish(
                "webhook-endpoint.disabled",
                new EndpointTroubleV1(
                        event.endpointId(),
                        event.url().toString(),
                        event.reason(),
                        event.failingSince(),
                        event.occurredAt()));
    }

    private void publish(String type, EndpointTroubleV1 data) {
        outbox.publish(new OutgoingEvent("leads", type, data.endpointId(), data));
    }

    /// `webhook-endpoint.created` on the wire; where it is stays here.
    record EndpointCreatedV1(UUID endpointId, List<String> events, Instant createdAt) {}

    /// `webhook-endpoint.failing` and `webhook-endpoint.disabled` on the wire.
    record EndpointTroubleV1(UUID endpointId, String url, String reason, Instant failingSince, Instant occurredAt) {}
}
