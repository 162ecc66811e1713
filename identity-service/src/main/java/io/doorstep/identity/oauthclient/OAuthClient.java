package io.doorstep.identity.oauthclient;

import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class OAuthClient extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ClientType type;

    @io.doorstep.kit.audit.Secret
    private @Nullable String secretHash;

    @io.doorstep.kit.audit.Secret
    private @Nullable String oldSecretHash;

    private @Nullable Instant oldSecretExpiresAt;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> grantTypes;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> redirectUris;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> scopes;

    private boolean enabled;

    @Column
    private UUID approvedBy;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant tokensRevokedAt;

    protected OAuthClient() {}

    OAuthClient(UUID id, ClientType type, ClientDraft draft, UUID approvedBy, Instant createdAt) {
        this.id = id;
        this.type = type;
        this.enabled = true;
        this.createdAt = createdAt;
        write(draft, approvedBy);
    }

    final void write(ClientDraft draft, UUID approver) {
        name = draft.name();
        grantTypes = draft.grantTypes().stream().map(GrantType::name).collect(Collectors.toCollection(TreeSet::new));
        redirectUris = new TreeSet<>(draft.redirectUris());
        scopes = new TreeSet<>(draft.scopes());
        approvedBy = approver;
    }

    void enable(boolean wanted) {
        enabled = wanted;
    }

    void revokeTokens(Instant now) {
        tokensRevokedAt = now;
    }

    void give(Secret secret) {
        secretHash = secret.hash();
    }

    /// The old secret goes on for a while beside the new one.
    void replaceSecret(Secret secret, Instant oldExpiresAt) {
        oldSecretHash = secretHash;
        oldSecretExpiresAt = oldExpiresAt;
        secretHash = secret.hash();
    }

    boolean isProvedBy(Secret secret, Instant now) {
        boolean current = secretHash != null && secret.isBehind(secretHash);
        boolean old = oldSecretHash != null
                && secret.isBehind(oldSecretHash)
                && oldSecretExpiresAt != null
                && now.isBefore(oldSecretExpiresAt);
        return current || old;
    }

    OAuthClientView view() {
        return new OAuthClientView(
                id,
                version == null ? 0 : version,
                name,
                type,
                grantTypes.stream().map(GrantType::valueOf).collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(redirectUris),
                Set.copyOf(scopes),
                enabled,
                approvedBy,
                createdAt,
                oldSecretExpiresAt,
                tokensRevokedAt);
    }
}
