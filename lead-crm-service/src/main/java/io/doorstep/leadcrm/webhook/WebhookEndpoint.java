package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class WebhookEndpoint extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String url;

    private @Nullable String description;

    /// The types that are sent; none means all.
    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> events;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String secret;

    @Secret
    @Convert(converter = EncryptedString.class)
    private @Nullable String previousSecret;

    private @Nullable Instant previousSecretUntil;
    private boolean enabled;
    private @Nullable String disabledReason;

    @Column(updatable = false)
    private Instant createdAt;

    protected WebhookEndpoint() {}

    WebhookEndpoint(
            UUID id, URI url, @Nullable String description, List<String> events, WebhookSecret secret, Instant now) {
        this.id = id;
        this.url = url.toString();
        this.description = description;
        this.events = events;
        this.secret = secret.text();
        this.enabled = true;
        this.createdAt = now;
    }

    /// The old secret signs beside the new one for a while, so that the partner can change over without a gap.
    void rotate(WebhookSecret next, Instant oldOneUntil) {
        previousSecret = secret;
        previousSecretUntil = oldOneUntil;
        secret = next.text();
    }

    List<WebhookSecret> secretsAt(Instant now) {
        List<WebhookSecret> secrets = new ArrayList<>(List.of(new WebhookSecret(secret)));
        if (previousSecret != null && previousSecretUntil != null && now.isBefore(previousSecretUntil)) {
            secrets.add(new WebhookSecret(previousSecret));
        }
        return secrets;
    }

    void moveTo(URI newUrl) {
        url = newUrl.toString();
    }

    void describe(String text) {
        description = text;
    }

    void subscribeTo(List<String> types) {
        events = types;
    }

    void enable() {
        enabled = true;
        disabledReason = null;
    }

    void disable(String reason) {
        enabled = false;
        disabledReason = reason;
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    URI url() {
        return URI.create(url);
    }

    @Nullable
    String description() {
        return description;
    }

    List<String> events() {
        return events;
    }

    boolean isEnabled() {
        return enabled;
    }

    @Nullable
    String disabledReason() {
        return disabledReason;
    }

    Instant createdAt() {
        return createdAt;
    }
}
