package io.doorstep.identity.session;

import java.time.Instant;
import java.util.UUID;

/// A session has been ended before its time.
///
/// @param expiresAt from then on no access token of the session is good by its own time
public record SessionRevoked(UUID sessionId, UUID userId, Instant revokedAt, Instant expiresAt) {}
