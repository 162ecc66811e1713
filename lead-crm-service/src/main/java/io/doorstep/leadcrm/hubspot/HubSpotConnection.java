package io.doorstep.leadcrm.hubspot;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.TenantOwned;
import io.doorstep.leadcrm.hook.HookToken;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "hubspot_connection")
class HubSpotConnection extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String clientId;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String clientSecret;

    @Secret
    @Column
    private String hookHash;

    @Column
    @Enumerated(EnumType.STRING)
    private Winner winner;

    @Column
    @Enumerated(EnumType.STRING)
    private ConnectionStatus status;

    private @Nullable String trouble;

    /// Of the consent that is under way; it is good once.
    @Secret
    private @Nullable String pendingNonce;

    private @Nullable Long account;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant connectedAt;

    protected HubSpotConnection() {}

    HubSpotConnection(UUID id, String clientId, String clientSecret, HookToken hook, Winner winner, Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        this.hookHash = hook.hash();
        this.winner = winner;
        this.status = ConnectionStatus.WAITING;
        this.createdAt = now;
    }

    void awaitConsent(String nonce) {
        pendingNonce = nonce;
    }

    /// @return whether this is the consent that was asked for; it is forgotten either way
    boolean meets(String nonce) {
        boolean met = nonce.equals(pendingNonce);
        pendingNonce = null;
        return met;
    }

    void connect(long hubId, Instant now) {
        account = hubId;
        status = ConnectionStatus.CONNECTED;
        trouble = null;
        connectedAt = now;
    }

    void refuse(String reason) {
        status = ConnectionStatus.REFUSED;
        trouble = reason;
    }

    void prefer(Winner wanted) {
        winner = wanted;
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String clientId() {
        return clientId;
    }

    String clientSecret() {
        return clientSecret;
    }

    String hookHash() {
        return hookHash;
    }

    Winner winner() {
        return winner;
    }

    ConnectionStatus status() {
        return status;
    }

    boolean isConnected() {
        return status == ConnectionStatus.CONNECTED;
    }

    @Nullable
    String trouble() {
        return trouble;
    }

    @Nullable
    Long account() {
        return account;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable
    Instant connectedAt() {
        return connectedAt;
    }
}
