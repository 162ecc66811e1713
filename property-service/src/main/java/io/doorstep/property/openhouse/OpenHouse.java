package io.doorstep.property.openhouse;

import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.property.listing.ListingId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class OpenHouse extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID listingId;

    @Column
    private Instant startsAt;

    @Column
    private Instant endsAt;

    @Column
    @Enumerated(EnumType.STRING)
    private Audience audience;

    private @Nullable String remarks;
    private @Nullable String link;
    private boolean cancelled;

    @Column(updatable = false)
    private Instant createdAt;

    protected OpenHouse() {}

    OpenHouse(UUID id, ListingId listing, OpenHouseDraft draft, Instant now) {
        this.id = id;
        this.listingId = listing.value();
        this.createdAt = now;
        become(draft);
    }

    final void become(OpenHouseDraft draft) {
        startsAt = draft.startsAt();
        endsAt = draft.endsAt();
        audience = draft.audience();
        remarks = draft.remarks();
        link = draft.link();
        cancelled = draft.cancelled();
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    Instant startsAt() {
        return startsAt;
    }

    OpenHouseView view() {
        return new OpenHouseView(
                id, version(), listingId, startsAt, endsAt, audience, remarks, link, cancelled, createdAt);
    }
}
