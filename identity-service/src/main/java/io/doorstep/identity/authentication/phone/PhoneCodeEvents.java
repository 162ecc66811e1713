package io.doorstep.identity.authentication.phone;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Codes on the wire: which one is to be sent, neither its digits nor where to.
@Component
class PhoneCodeEvents {

    private final Outbox outbox;

    PhoneCodeEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(PhoneCodeRequested event) {
        PhoneCode code = event.code();
        outbox.publish(new OutgoingEvent(
                "organizations",
                "account-code.requested",
                Tenancy.current(),
                new AccountCodeRequestedV1(
                        code.id(), code.userId(), code.purpose().name(), event.requestedAt(), code.expiresAt())));
    }

    /// `account-code.requested` on the wire.
    record AccountCodeRequestedV1(UUID codeId, UUID userId, String purpose, Instant requestedAt, Instant expiresAt) {}
}
