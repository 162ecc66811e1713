package io.doorstep.gateway.authentication.messaging;

import java.util.UUID;

/// What this gateway reads of `session.revoked`.
record SessionRevokedV1(UUID sessionId) {}
