package io.doorstep.identity.apikey;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class ApiKeyEvents {

    private final Outbox outbox;

    ApiKeyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(ApiKeyCreated event) {
        publish("api-key.created", ApiKeyCreatedV1.of(event.key()));
    }

    @EventListener
    void on(ApiKeyRevoked event) {
        publish("api-key.revoked", ApiKeyRevokedV1.of(event));
    }

    private void publish(String type, Object data) {
        outbox.publish(new OutgoingEvent("organizations", type, Tenancy.current(), data));
    }
}
