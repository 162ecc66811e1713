package io.doorstep.property.portal;

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

/// What was decided, and what the portal said, of one listing at one portal.
@Entity
class PortalListing extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID portalId;

    @Column(updatable = false)
    private UUID listingId;

    @Enumerated(EnumType.STRING)
    private @Nullable Choice choice;

    @Enumerated(EnumType.STRING)
    private @Nullable Reported reported;

    private @Nullable String reason;
    private @Nullable String url;
    private @Nullable Instant reportedAt;

    protected PortalListing() {}

    PortalListing(UUID id, UUID portalId, ListingId listing) {
        this.id = id;
        this.portalId = portalId;
        this.listingId = listing.value();
    }

    /// @param made absent to leave it to what the portal is given as a rule
    void choose(@Nullable Choice made) {
        choice = made;
    }

    void report(Reported state, @Nullable String why, @Nullable String where, Instant now) {
        reported = state;
        reason = why;
        url = where;
        reportedAt = now;
    }

    UUID portalId() {
        return portalId;
    }

    ListingId listing() {
        return new ListingId(listingId);
    }

    @Nullable
    Choice choice() {
        return choice;
    }

    @Nullable
    PortalReport report() {
        return reported == null || reportedAt == null ? null : new PortalReport(reported, reason, url, reportedAt);
    }
}
