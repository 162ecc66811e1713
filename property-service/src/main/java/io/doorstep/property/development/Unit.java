package io.doorstep.property.development;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A plot or unit of a development.
@Entity
@Table(name = "development_unit")
class Unit extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID developmentId;

    private String code;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String phase;
    private @Nullable Integer floor;
    private @Nullable Integer bedrooms;
    private @Nullable Double area;
    private long priceAmount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    private @Nullable UUID reservationId;
    private @Nullable UUID reservedFor;
    private @Nullable Instant reservedUntil;

    @Column(updatable = false)
    private Instant createdAt;

    /// For Hibernate, which fills the fields.
    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    @SuppressWarnings("NullAway.Init")
    Unit(UUID id, UUID developmentId, UnitDraft draft, Instant now) {
        this.id = id;
        this.developmentId = developmentId;
        this.status = UnitStatus.FREE;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        become(draft);
    }

    final void become(UnitDraft draft) {
        code = draft.code();
        kind = draft.kind();
        phase = draft.phase();
        floor = draft.floor();
        bedrooms = draft.bedrooms();
        area = draft.area();
        priceAmount = draft.price().amount();
        currency = draft.price().currency();
    }

    void reserve(Reservation reservation) {
        status = UnitStatus.RESERVED;
        reservationId = reservation.id();
        reservedFor = reservation.reservedFor();
        reservedUntil = reservation.until().truncatedTo(ChronoUnit.MICROS);
    }

    void moveTo(UnitStatus next) {
        status = next;
        reservationId = null;
        reservedFor = null;
        reservedUntil = null;
    }

    UUID id() {
        return id;
    }

    UUID developmentId() {
        return developmentId;
    }

    UnitStatus status() {
        return status;
    }

    int version() {
        return version == null ? 0 : version;
    }

    UnitDraft draft() {
        return new UnitDraft(code, kind, phase, floor, bedrooms, area, new Money(priceAmount, currency));
    }

    Optional<Reservation> reservation() {
        return reservationId == null || reservedUntil == null
                ? Optional.empty()
                : Optional.of(new Reservation(reservationId, reservedFor, reservedUntil));
    }
}
