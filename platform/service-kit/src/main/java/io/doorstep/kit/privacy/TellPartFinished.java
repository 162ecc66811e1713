package io.doorstep.kit.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// Tells that this service has done its part of a request, in the transaction in which it did it.
final class TellPartFinished {

    private final Outbox outbox;
    private final InstantSource clock;
    private final String service;

    TellPartFinished(Outbox outbox, InstantSource clock, String service) {
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    void tell(UUID requestId, List<KeptFact> kept) {
        outbox.publish(new OutgoingEvent(
                "organizations",
                "privacy.part-finished",
                Tenancy.current(),
                new PartFinishedV1(requestId, service, clock.instant(), kept)));
    }

    /// `privacy.part-finished` on the wire.
    record PartFinishedV1(
            UUID requestId,
            String service,
            Instant finishedAt,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KeptFact> kept) {}
}
