package io.doorstep.identity.session.messaging;

import io.doorstep.identity.session.SessionStarted;
import java.time.Instant;
import java.util.UUID;

/// `session.started` on the wire.
record SessionStartedV1(UUID sessionId, UUID userId, Instant startedAt) {

    static SessionStartedV1 of(SessionStarted event) {
        return new SessionStartedV1(event.sessionId(), event.userId(), event.startedAt());
    }
}
