package io.doorstep.leadcrm.measurement;

import io.doorstep.kit.audit.Secret;
import io.doorstep.kit.crypto.EncryptedString;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.HmacAlgorithms;
import org.apache.commons.codec.digest.HmacUtils;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
class MeasurementConnection extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private String measurementId;

    @Secret
    @Column
    @Convert(converter = EncryptedString.class)
    private String apiSecret;

    /// It goes with the connection, and with it the way from a pseudonym back to a lead.
    @Secret
    @Column(updatable = false)
    @Convert(converter = EncryptedString.class)
    private String pseudonymKey;

    /// The names of those that are sent.
    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> events;

    @Column(updatable = false)
    private Instant createdAt;

    protected MeasurementConnection() {}

    MeasurementConnection(UUID id, String pseudonymKey, Instant now) {
        this.id = id;
        this.pseudonymKey = pseudonymKey;
        this.createdAt = now;
    }

    void become(String property, String secret, List<LeadEvent> wanted) {
        measurementId = property;
        apiSecret = secret;
        events = wanted.stream().map(LeadEvent::name).toList();
    }

    /// Always the same for a lead, and nobody else can tell whose it is.
    String pseudonymOf(UUID lead) {
        return new HmacUtils(HmacAlgorithms.HMAC_SHA_256, pseudonymKey).hmacHex(Tenancy.current() + "/" + lead);
    }

    UUID id() {
        return id;
    }

    int version() {
        return Objects.requireNonNull(version, "stored");
    }

    String measurementId() {
        return measurementId;
    }

    String apiSecret() {
        return apiSecret;
    }

    List<LeadEvent> events() {
        return events.stream().map(LeadEvent::valueOf).toList();
    }

    Instant createdAt() {
        return createdAt;
    }
}
