package io.doorstep.property.development;

import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells which units come on offer and which leave it.
@Component
class TellUnits {

    private final Outbox outbox;
    private final InstantSource clock;

    TellUnits(Outbox outbox, InstantSource clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void offered(List<Unit> units) {
        outbox.publishAll(
                units.stream().map(unit -> event("unit.offered", unit)).toList());
    }

    /// Sold or deleted.
    void withdrawn(Unit unit) {
        outbox.publish(event("unit.withdrawn", unit));
    }

    private OutgoingEvent event(String type, Unit unit) {
        return new OutgoingEvent(
                "listings",
                type,
                unit.id(),
                new UnitMovedV1(unit.id(), unit.developmentId(), unit.draft().code(), clock.instant()));
    }

    /// `unit.offered` and `unit.withdrawn` on the wire.
    record UnitMovedV1(UUID unitId, UUID developmentId, String code, Instant occurredAt) {}
}
