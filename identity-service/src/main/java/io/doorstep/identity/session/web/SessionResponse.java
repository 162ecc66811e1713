package io.doorstep.identity.session.web;

import io.doorstep.identity.session.SessionView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param current whether it is the caller's own, of this very request
record SessionResponse(
        UUID id,
        UUID userId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @Nullable String device,
        @Nullable String place,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        boolean current) {

    static SessionResponse of(SessionView session, @Nullable UUID current) {
        return new SessionResponse(
                session.id(),
                session.userId(),
                session.ipAddress(),
                session.userAgent(),
                session.device(),
                session.place(),
                session.startedAt(),
                session.lastSeenAt(),
                session.expiresAt(),
                session.id().equals(current));
    }
}
