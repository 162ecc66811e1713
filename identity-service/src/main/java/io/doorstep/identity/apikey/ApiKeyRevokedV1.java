package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.UUID;

/// `api-key.revoked` on the wire.
record ApiKeyRevokedV1(UUID apiKeyId, Instant revokedAt) {

    static ApiKeyRevokedV1 of(ApiKeyRevoked event) {
        return new ApiKeyRevokedV1(event.apiKeyId(), event.revokedAt());
    }
}
