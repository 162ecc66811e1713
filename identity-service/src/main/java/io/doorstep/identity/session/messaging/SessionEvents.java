package io.doorstep.identity.session.messaging;

import io.doorstep.identity.session.SessionRevoked;
import io.doorstep.identity.session.SessionStarted;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class SessionEvents {

    private final Outbox outbox;

    SessionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(SessionStarted event) {
        outbox.publish(
                new OutgoingEvent("organizations", "session.started", Tenancy.current(), SessionStartedV1.of(event)));
    }

    @EventListener
    void on(SessionRevoked event) {
        outbox.publish(
                new OutgoingEvent("organizations", "session.revoked", Tenancy.current(), SessionRevokedV1.of(event)));
    }
}
