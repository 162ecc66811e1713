package io.doorstep.identity.oauth;

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
class OAuthRefreshToken extends TenantOwned implements Persistable<String> {

    @Id
    private String hash;

    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private Instant issuedAt;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant usedAt;

    @Transient
    private boolean fresh;

    protected OAuthRefreshToken() {}

    OAuthRefreshToken(Secret secret, UUID grantId, Instant issuedAt, Instant expiresAt) {
        this.hash = secret.hash();
        this.grantId = grantId;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
        this.fresh = true;
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isUsed() {
        return usedAt != null;
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    UUID grantId() {
        return grantId;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant expiresAt() {
        return expiresAt;
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
