package io.doorstep.leadcrm.webhook;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.webhook.shape.Shape;
import io.doorstep.workflowkit.webhook.SignedMessage;
import io.doorstep.workflowkit.webhook.WebhookSecret;
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
import tools.jackson.databind.json.JsonMapper;

@Entity
class WebhookEndpoint extends TenantOwned {

    private static final MessageBody BODY = new MessageBody(JsonMapper.shared());

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
    /// What it gets and how; absent for everything as it is.
    private @Nullable String shape;

    /// Where older receivers look for a signature of the body alone.
    private @Nullable String legacyHeader;

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

    void reshape(Shape wanted) {
        shape = wanted.store();
    }

    void signAlsoIn(@Nullable String header) {
        legacyHeader = header;
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

    Shape shape() {
        return Shape.read(shape);
    }

    @Nullable
    String legacyHeader() {
        return legacyHeader;
    }

    /// @return until when the secret before this one is good, while it is
    @Nullable
    Instant previousSecretUntil() {
        return previousSecretUntil;
    }

    /// @param body `{type, timestamp, data}`
    String shaped(String body) {
        return BODY.fit(shape().applyTo(body));
    }

    /// The message as this endpoint gets it.
    ///
    /// @param body `{type, timestamp, data}`
    SignedMessage message(UUID messageId, Instant now, String body) {
        String shaped = shaped(body);
        SignedMessage message = SignedMessage.of(url(), messageId, now, shaped, secretsAt(now));
        return legacyHeader == null
                ? message
                : message.with(legacyHeader, new WebhookSecret(secret).signBodyAlone(shaped));
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
