package io.doorstep.identity.apikey;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class ApiKey extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String prefix;

    @Secret
    @Column(updatable = false)
    private String secretHash;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> permissions;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant expiresAt;

    private @Nullable UUID replacedBy;

    private @Nullable Instant revokedAt;

    /// Written past the audit log by [ResolveApiKey]: a use is no change.
    @Column(insertable = false, updatable = false)
    private @Nullable Instant lastUsedAt;

    protected ApiKey() {}

    ApiKey(UUID id, NewApiKey wanted, KeyText text, UUID createdBy, Instant createdAt) {
        this.id = id;
        this.name = wanted.name();
        this.prefix = text.prefix();
        this.secretHash = text.secret().hash();
        this.permissions = new TreeSet<>(wanted.permissions());
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.expiresAt = wanted.expiresAt();
    }

    void revoke(Instant now) {
        revokedAt = now;
    }

    /// Goes on for a while beside the key that takes over.
    void giveWayTo(UUID replacement, Instant end) {
        replacedBy = replacement;
        expiresAt = expiresAt == null || end.isBefore(expiresAt) ? end : expiresAt;
    }

    boolean hasExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean opensFor(KeyText text, Instant now) {
        return text.secret().isBehind(secretHash) && revokedAt == null && !hasExpired(now);
    }

    ApiKeyView view() {
        return new ApiKeyView(
                id,
                name,
                prefix,
                Set.copyOf(permissions),
                createdBy,
                createdAt,
                expiresAt,
                revokedAt,
                lastUsedAt,
                replacedBy);
    }
}
