package io.doorstep.campaign.suppression;

import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "suppression")
class Suppression extends TenantOwned {

    @Id
    private UUID id;

    private @Nullable String email;

    /// What is left of an address that had to be forgotten.
    private @Nullable String emailSeal;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuppressionReason reason;

    @Column(nullable = false)
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Suppression() {}

    Suppression(UUID id, String email, SuppressionReason reason, Instant createdAt) {
        this.id = id;
        this.email = EmailAddress.normalize(email);
        this.reason = reason;
        this.createdAt = createdAt;
    }

    void seal(String seal) {
        email = null;
        emailSeal = seal;
    }

    SuppressionReason reason() {
        return reason;
    }

    SuppressedAddress toAddress() {
        return new SuppressedAddress(id, email, reason, createdAt);
    }
}
