package io.doorstep.identity.edge;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class CustomDomain extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private Instant addedAt;

    private @Nullable Instant provedAt;

    protected CustomDomain() {}

    CustomDomain(UUID id, String name, Instant addedAt) {
        this.id = id;
        this.name = name;
        this.addedAt = addedAt;
    }

    String name() {
        return name;
    }

    boolean isProved() {
        return provedAt != null;
    }

    void prove(Instant now) {
        provedAt = now;
    }

    CustomDomainView view() {
        return new CustomDomainView(id, name, addedAt, provedAt);
    }
}
