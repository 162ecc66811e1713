package io.doorstep.workflowkit;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.workflowkit.webhook.WebhookSecret;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
class WorkflowConnection extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    /// As [WorkKind#name()] says.
    @Column(updatable = false)
    private String kind;

    /// Absent for the installation's own.
    private @Nullable String url;

    private int patienceSeconds;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String secret;

    @Secret
    @Convert(converter = EncryptedString.class)
    private @Nullable String previousSecret;

    private @Nullable Instant previousSecretUntil;

    @Column(updatable = false)
    private Instant createdAt;

    protected WorkflowConnection() {}

    WorkflowConnection(
            UUID id, WorkKind kind, @Nullable URI url, Duration patience, WebhookSecret secret, Instant now) {
        this.id = id;
        this.kind = kind.name();
        this.url = url == null ? null : url.toString();
        this.patienceSeconds = Math.toIntExact(patience.toSeconds());
        this.secret = secret.text();
        this.createdAt = now;
    }

    void change(@Nullable URI newUrl, Duration newPatience) {
        url = newUrl == null ? null : newUrl.toString();
        patienceSeconds = Math.toIntExact(newPatience.toSeconds());
    }

    /// The old secret holds beside the new one for a while, so that the workflow can change over without a gap.
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

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String kind() {
        return kind;
    }

    @Nullable
    URI url() {
        return url == null ? null : URI.create(url);
    }

    Duration patience() {
        return Duration.ofSeconds(patienceSeconds);
    }

    /// @return until when the secret before this one is good, while it is
    @Nullable
    Instant previousSecretUntil() {
        return previousSecretUntil;
    }

    Instant createdAt() {
        return createdAt;
    }
}
