package io.doorstep.identity.session;

import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// A new one with every refresh, so none of it is audited.
@Entity
@Unaudited
class RefreshToken extends TenantOwned implements Persistable<String> {

    @Id
    private String hash;

    @Column(updatable = false)
    private UUID sessionId;

    @Column(updatable = false)
    private Instant issuedAt;

    private @Nullable Instant usedAt;

    @Transient
    private boolean fresh;

    protected RefreshToken() {}

    RefreshToken(Secret secret, UUID sessionId, Instant now) {
        this.hash = secret.hash();
        this.sessionId = sessionId;
        this.issuedAt = now;
        this.fresh = true;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    UUID sessionId() {
        return sessionId;
    }

    @Override
    public String getId() {
        return hash;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
