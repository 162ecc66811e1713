package io.doorstep.identity.affiliation;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A marketer's standing with a company; each step reaches the audit log under its own name.
@Entity
@Unaudited
class Affiliation extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID userId;

    @Column
    @Enumerated(EnumType.STRING)
    private AffiliationStatus status;

    private @Nullable String message;

    private @Nullable String reason;

    @Column
    private Instant appliedAt;

    @Column
    private Instant changedAt;

    protected Affiliation() {}

    Affiliation(UUID id, UUID userId, @Nullable String message, Instant now) {
        this.id = id;
        this.userId = userId;
        this.status = AffiliationStatus.APPLIED;
        this.message = message;
        this.appliedAt = now;
        this.changedAt = now;
    }

    void applyAgain(@Nullable String words, Instant now) {
        take(AffiliationStep.APPLY, null, now);
        message = words;
        appliedAt = now;
    }

    void take(AffiliationStep step, @Nullable String because, Instant now) {
        if (!step.isLegalFrom(status)) {
            throw new IllegalStateException("An affiliation that is " + status + " cannot " + step);
        }
        status = step.leadsTo();
        reason = because;
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    UUID userId() {
        return userId;
    }

    AffiliationStatus status() {
        return status;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
