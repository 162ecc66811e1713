package io.doorstep.identity.session;

import io.doorstep.identity.policy.SessionLimits;
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

    @Column
    private Instant authenticatedAt;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> authenticatedBy;

    private @Nullable Instant revokedAt;

    private @Nullable String revokedFor;

    protected Session() {}

    Session(UUID id, UUID userId, Device device, Proven proven, Instant now, SessionLimits limits) {
        this.id = id;
        this.userId = userId;
        this.startedAt = now;
        this.authenticatedAt = proven.at();
        this.authenticatedBy = new TreeSet<>(proven.methods());
        seen(device, now, limits);
    }

    final void seen(Device device, Instant now, SessionLimits limits) {
        ipAddress = device.ipAddress();
        userAgent = device.userAgent();
        lastSeenAt = now;
        expiresAt = limits.endOf(startedAt, now);
    }

    void revoke(String reason, Instant now) {
        revokedAt = now;
        revokedFor = reason;
    }

    void proveAgain(Proven proven) {
        authenticatedAt = proven.at();
        authenticatedBy = new TreeSet<>(proven.methods());
    }

    /// Limits that have become tighter since hold at once.
    boolean isWithin(SessionLimits limits, Instant now) {
        return now.isBefore(limits.endOf(startedAt, lastSeenAt));
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

    Proven proven() {
        return new Proven(authenticatedAt, Set.copyOf(authenticatedBy));
    }

    Instant expiresAt() {
        return expiresAt;
    }

    @Nullable
    String ipAddress() {
        return ipAddress;
    }

    SessionView view(@Nullable String place) {
        return new SessionView(
                id, userId, ipAddress, userAgent, DeviceName.of(userAgent), place, startedAt, lastSeenAt, expiresAt);
    }
}
