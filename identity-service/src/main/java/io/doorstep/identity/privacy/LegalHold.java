package io.doorstep.identity.privacy;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class LegalHold extends TenantOwned {

    @Id
    private UUID userId;

    @Version
    private @Nullable Integer version;

    @Column
    private String reason;

    @Column(updatable = false)
    private UUID placedBy;

    @Column(updatable = false)
    private Instant placedAt;

    protected LegalHold() {}

    LegalHold(UUID userId, String reason, UUID placedBy, Instant now) {
        this.userId = userId;
        this.reason = reason;
        this.placedBy = placedBy;
        this.placedAt = now;
    }

    LegalHoldView view() {
        return new LegalHoldView(userId, reason, placedBy, placedAt);
    }
}
