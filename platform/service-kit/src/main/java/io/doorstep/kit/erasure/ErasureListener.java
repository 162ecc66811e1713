package io.doorstep.kit.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.privacy.KeptFact;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Erases at once, and tells so in the same transaction.
final class ErasureListener {

    private static final String TOPIC = "leads";

    private final CustomerFacts facts;
    private final Outbox outbox;
    private final Audit audit;
    private final InstantSource clock;
    private final String service;

    ErasureListener(CustomerFacts facts, Outbox outbox, Audit audit, InstantSource clock, String service) {
        this.facts = facts;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.service = service;
    }

    @OnEvent(topic = TOPIC, type = "person.erasure-requested")
    void on(ErasureRequested request) {
        List<KeptFact> kept = facts.erase(request.ids());
        audit.record("erase", "Person", request.personId(), Map.of("request", request.requestId()));
        outbox.publish(new OutgoingEvent(
                TOPIC,
                "person.erasure-part-finished",
                request.personId(),
                new PartFinishedV1(request.requestId(), request.personId(), service, clock.instant(), kept)));
    }

    record ErasureRequested(UUID requestId, UUID personId, Set<UUID> ids) {}

    /// `person.erasure-part-finished` on the wire.
    record PartFinishedV1(
            UUID requestId,
            UUID personId,
            String service,
            Instant finishedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KeptFact> kept) {}
}
