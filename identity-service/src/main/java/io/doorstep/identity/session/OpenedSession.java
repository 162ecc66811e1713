package io.doorstep.identity.session;

import java.time.Instant;
import java.util.UUID;

/// A session and the refresh token that keeps it going.
///
/// @param endsAt when it is not used again
public record OpenedSession(UUID sessionId, UUID userId, String refreshToken, Proven proven, Instant endsAt) {

    /// A record would print the token.
    @Override
    public String toString() {
        return "OpenedSession[" + sessionId + "]";
    }
}
