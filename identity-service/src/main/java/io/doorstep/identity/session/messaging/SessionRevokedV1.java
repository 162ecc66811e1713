package io.doorstep.identity.session.messaging;

import io.doorstep.identity.session.SessionRevoked;
import java.time.Instant;
import java.util.UUID;

/// `session.revoked` on the wire.
record SessionRevokedV1(UUID sessionId, UUID userId, Instant revokedAt, Instant expiresAt) {

    static SessionRevokedV1 of(SessionRevoked event) {
        return new SessionRevokedV1(event.sessionId(), event.userId(), event.revokedAt(), event.expiresAt());
    }
}
