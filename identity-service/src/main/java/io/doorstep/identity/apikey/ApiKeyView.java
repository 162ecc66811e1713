package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An API key without its secret, which is nowhere.
///
/// @param replacedBy the key that takes over when this one expires
record ApiKeyView(
        UUID id,
        String name,
        String prefix,
        Set<String> permissions,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Nullable UUID replacedBy) {}
