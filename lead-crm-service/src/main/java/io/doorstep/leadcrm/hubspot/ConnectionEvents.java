package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ConnectionEvents {

    private static final String PROVIDER = "hubspot";

    private final Outbox outbox;

    ConnectionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(HubSpotConnected event) {
        publish(
                "crm.connected",
                event.connectionId(),
                new CrmConnectedV1(
                        event.connectionId(),
                        PROVIDER,
                        "HubSpot account " + event.account(),
                        "/api/v1/crm-connections/" + event.connectionId(),
                        event.connectedAt()));
    }

    @EventListener
    void on(HubSpotDisconnected event) {
        publish(
                "crm.disconnected",
                event.connectionId(),
                new CrmDisconnectedV1(event.connectionId(), PROVIDER, event.disconnectedAt()));
    }

    private void publish(String type, UUID connection, Object data) {
        outbox.publish(new OutgoingEvent("leads", type, connection, data));
    }

    /// `crm.connected` on the wire.
    record CrmConnectedV1(UUID connectionId, String provider, String name, String manage, Instant connectedAt) {}

    /// `crm.disconnected` on the wire.
    record CrmDisconnectedV1(UUID connectionId, String provider, Instant disconnectedAt) {}
}
