package io.doorstep.notification.sms;

import io.doorstep.kit.audit.Unaudited;
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
@Table(name = "sms")
@Unaudited
class Sms extends TenantOwned {

    @Id
    private UUID id;

    @Column(nullable = false)
    private UUID userId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SmsCategory category;

    @Column(nullable = false)
    private UUID codeId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SmsStatus status;

    private int attempts;

    private @Nullable String reason;

    private @Nullable String providerId;

    @Column(nullable = false)
    private Instant queuedAt;

    private @Nullable Instant settledAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Sms() {}

    Sms(UUID id, UUID userId, UUID codeId, Instant now) {
        this.id = id;
        this.userId = userId;
        this.category = SmsCategory.SECURITY;
        this.codeId = codeId;
        this.status = SmsStatus.QUEUED;
        this.queuedAt = now;
    }

    /// A try that was begun and never settled may have reached the provider.
    boolean mayHaveBeenSent() {
        return status == SmsStatus.SENDING;
    }

    void begin() {
        status = SmsStatus.SENDING;
        attempts++;
    }

    void sent(@Nullable String asKnownThere, Instant now) {
        providerId = asKnownThere;
        settle(SmsStatus.SENT, null, now);
    }

    void settle(SmsStatus end, @Nullable String why, Instant now) {
        status = end;
        reason = why;
        settledAt = end.isOpen() ? null : now;
    }

    boolean isOpen() {
        return status.isOpen();
    }

    UUID id() {
        return id;
    }

    UUID codeId() {
        return codeId;
    }

    SmsStatus status() {
        return status;
    }

    int attempts() {
        return attempts;
    }
}
