package io.doorstep.identity.session;

import java.time.Instant;
import java.util.UUID;

/// Somebody has signed in.
public record SessionStarted(UUID sessionId, UUID userId, Instant startedAt) {}
