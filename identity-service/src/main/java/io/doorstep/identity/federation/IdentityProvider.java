package io.doorstep.identity.federation;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class IdentityProvider extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String name;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    private ProviderKind kind;

    private boolean enabled;

    private boolean demanded;

    @Column
    private String defaultRole;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> emailDomains = List.of();

    @Column
    private String issuer;

    private @Nullable String clientId;

    @Secret
    @Convert(converter = EncryptedString.class)
    private @Nullable String clientSecret;

    private @Nullable String signOnUrl;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> certificates = List.of();

    private @Nullable String emailAttribute;

    private @Nullable String nameAttribute;

    @Column(updatable = false)
    private Instant createdAt;

    protected IdentityProvider() {}

    IdentityProvider(UUID id, ProviderKind kind, Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.createdAt = createdAt;
    }

    void become(ProviderDraft draft, ProviderTerms terms) {
        name = draft.name();
        enabled = draft.enabled();
        demanded = draft.demanded();
        defaultRole = draft.defaultRole();
        emailDomains = List.copyOf(draft.emailDomains());
        emailAttribute = draft.emailAttribute();
        nameAttribute = draft.nameAttribute();
        issuer = terms.issuer();
        clientId = terms.clientId();
        clientSecret = terms.clientSecret() == null ? clientSecret : terms.clientSecret();
        signOnUrl = terms.signOnUrl();
        certificates = List.copyOf(terms.certificates());
    }

    /// Of an OpenID provider.
    String clientSecret() {
        return Objects.requireNonNull(clientSecret);
    }

    boolean hasSecret() {
        return clientSecret != null;
    }

    ProviderView view() {
        return new ProviderView(
                id,
                Objects.requireNonNullElse(version, 0),
                name,
                kind,
                enabled,
                demanded,
                defaultRole,
                List.copyOf(emailDomains),
                issuer,
                clientId,
                signOnUrl,
                List.copyOf(certificates),
                emailAttribute,
                nameAttribute,
                createdAt);
    }
}
