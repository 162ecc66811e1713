package io.doorstep.property.development;

import io.doorstep.property.listing.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A unit as a client reads it.
///
/// @param area square metres
record UnitResponse(
        UUID id,
        UUID developmentId,
        String code,
        UnitKind kind,
        String phase,
        @Nullable Integer floor,
        @Nullable Integer bedrooms,
        @Nullable Double area,
        Money price,
        UnitStatus status,
        @Nullable ReservationResponse reservation) {

    /// @param contactId whom it is kept for
    record ReservationResponse(UUID id, @Nullable UUID contactId, Instant until) {}

    static UnitResponse of(Unit unit) {
        UnitDraft draft = unit.draft();
        return new UnitResponse(
                unit.id(),
                unit.developmentId(),
                draft.code(),
                draft.kind(),
                draft.phase(),
                draft.floor(),
                draft.bedrooms(),
                draft.area(),
                draft.price(),
                unit.status(),
                unit.reservation()
                        .map(held -> new ReservationResponse(held.id(), held.reservedFor(), held.until()))
                        .orElse(null));
    }
}
