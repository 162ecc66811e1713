package io.doorstep.identity.oauth;

import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.audit.Unaudited;
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

/// Its beginning and its end are audited as what they are, not as writes.
@Entity
@Unaudited
class OAuthGrant extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID clientId;

    @Column(updatable = false)
    private @Nullable UUID userId;

    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> scopes;

    @Column(updatable = false)
    private @Nullable String codeHash;

    @Column(updatable = false)
    private @Nullable String codeChallenge;

    @Column(updatable = false)
    private @Nullable String redirectUri;

    @Column(updatable = false)
    private @Nullable Instant codeExpiresAt;

    private @Nullable Instant codeUsedAt;

    @Column(updatable = false)
    private Instant createdAt;

    @Column(updatable = false)
    private Instant expiresAt;

    private @Nullable Instant endedAt;

    private @Nullable String endedFor;

    protected OAuthGrant() {}

    OAuthGrant(
            UUID id,
            ConsentWish wish,
            UUID userId,
            Set<String> scopes,
            Secret code,
            OAuthSettings settings,
            Instant now) {
        this.id = id;
        this.clientId = wish.client().id();
        this.userId = userId;
        this.scopes = new TreeSet<>(scopes);
        this.codeHash = code.hash();
        this.codeChallenge = wish.codeChallenge();
        this.redirectUri = wish.redirectUri();
        this.codeExpiresAt = now.plus(settings.codeLifetime());
        this.createdAt = now;
        this.expiresAt = now.plus(settings.grantLifetime());
    }

    /// Of a client that acts for itself; kept from when its token is taken back.
    OAuthGrant(UUID id, UUID clientId, Instant now, Instant expiresAt) {
        this.id = id;
        this.clientId = clientId;
        this.scopes = new TreeSet<>();
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    boolean isCodeUsed() {
        return codeUsedAt != null;
    }

    void useCode(Instant now) {
        codeUsedAt = now;
    }

    /// @param sentTo where the client says that the code was sent, if it says so
    boolean isCodeGoodFor(UUID client, @Nullable String sentTo, CodeVerifier verifier, Instant now) {
        String challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return clientId.equals(client)
                && codeExpiresAt != null
                && now.isBefore(codeExpiresAt)
                && (sentTo == null || sentTo.equals(redirectUri))
                && challenge.equals(codeChallenge);
    }

    void end(String reason, Instant now) {
        endedAt = now;
        endedFor = reason;
    }

    boolean isLive(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID clientId() {
        return clientId;
    }

    @Nullable
    UUID userId() {
        return userId;
    }

    Set<String> scopes() {
        return Set.copyOf(scopes);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
