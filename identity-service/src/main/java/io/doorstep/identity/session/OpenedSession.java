package io.doorstep.identity.session;

import java.util.UUID;

/// A session and the refresh token that keeps it going.
public record OpenedSession(UUID sessionId, UUID userId, String refreshToken) {

    /// A record would print the token.
    @Override
    public String toString() {
        return "OpenedSession[" + sessionId + "]";
    }
}
