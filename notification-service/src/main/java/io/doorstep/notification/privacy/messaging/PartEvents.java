package io.doorstep.notification.privacy.messaging;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.notification.privacy.PartFinished;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class PartEvents {

    private final Outbox outbox;
    private final InstantSource clock;
    private final String service;

    PartEvents(Outbox outbox, InstantSource clock, @Value("${spring.application.name}") String service) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    @EventListener
    void on(PartFinished event) {
        outbox.publish(new OutgoingEvent(
                "organizations",
                "privacy.part-finished",
                Tenancy.current(),
                new PartFinishedV1(event.requestId(), service, clock.instant())));
    }

    /// `privacy.part-finished` on the wire.
    record PartFinishedV1(UUID requestId, String service, Instant finishedAt) {}
}
