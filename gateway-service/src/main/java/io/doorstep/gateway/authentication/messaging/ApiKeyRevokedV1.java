package io.doorstep.gateway.authentication.messaging;

import java.util.UUID;

/// What this gateway reads of `api-key.revoked`.
record ApiKeyRevokedV1(UUID apiKeyId) {}
