package io.doorstep.notification.realtime.messaging;

import java.time.Instant;
import java.util.UUID;

record SessionRevokedV1(UUID sessionId, Instant expiresAt) {}
