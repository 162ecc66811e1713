package io.doorstep.identity.session;

import io.doorstep.kit.audit.Unaudited;
import io.doorstep.kit.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Changes with every refresh, so not each write is audited; log-in and end are.
@Entity
@Unaudited
class Session extends TenantOwned {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private UUID userId;

    private @Nullable String ipAddress;

    private @Nullable String userAgent;

    @Column(updatable = false)
    private Instant startedAt;

    @Column
    private Instant lastSeenAt;

    @Column
    private Instant expiresAt;

    private @Nullable Instant revokedAt;

    private @Nullable String revokedFor;

    protected Session() {}

    Session(UUID id, UUID userId, Device device, Instant now, Instant expiresAt) {
        this.id = id;
        this.userId = userId;
        this.startedAt = now;
        seen(device, now, expiresAt);
    }

    final void seen(Device device, Instant now, Instant goodUntil) {
        ipAddress = device.ipAddress();
        userAgent = device.userAgent();
        lastSeenAt = now;
        expiresAt = goodUntil;
    }

    void revoke(String reason, Instant now) {
        revokedAt = now;
        revokedFor = reason;
    }

    boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    UUID userId() {
        return userId;
    }

    SessionView view() {
        return new SessionView(id, userId, ipAddress, userAgent, startedAt, lastSeenAt);
    }
}
