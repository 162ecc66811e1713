package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.UUID;

/// An API key is good no more.
record ApiKeyRevoked(UUID apiKeyId, Instant revokedAt) {}
