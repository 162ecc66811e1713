package io.doorstep.identity.federation;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/// Under which name an organization's provider knows a person.
@Entity
class FederatedIdentity extends TenantOwned {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID providerId;

    @Column(updatable = false)
    private String subject;

    @Column
    private UUID userId;

    @Column
    private Instant linkedAt;

    protected FederatedIdentity() {}

    FederatedIdentity(UUID id, UUID providerId, String subject) {
        this.id = id;
        this.providerId = providerId;
        this.subject = subject;
    }

    void link(UUID user, Instant now) {
        userId = user;
        linkedAt = now;
    }

    UUID userId() {
        return userId;
    }
}
