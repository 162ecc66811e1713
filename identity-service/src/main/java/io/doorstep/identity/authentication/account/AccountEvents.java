package io.doorstep.identity.authentication.account;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Accounts on the wire.
@Component
class AccountEvents {

    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;

    AccountEvents(Outbox outbox, Audit audit, InstantSource clock) {
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(LinkRequested event) {
        outbox.publish(new OutgoingEvent(
                "organizations",
                "account-link.requested",
                Tenancy.current(),
                AccountLinkRequestedV1.of(event.proof(), clock.instant())));
    }

    @EventListener
    void on(AccountChanged event) {
        audit.record("change", "Account", event.userId(), Map.of("change", event.change()));
        outbox.publish(new OutgoingEvent(
                "organizations",
                "account.changed",
                Tenancy.current(),
                new AccountChangedV1(event.userId(), event.change().name(), clock.instant())));
    }

    /// `account.changed` on the wire.
    record AccountChangedV1(UUID userId, String change, Instant occurredAt) {}
}
