package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param replacedBy the key that takes over when this one expires
/// @param key the whole key, only in the answer to making it
/// @param prefix the key's first part, to recognise it by
record ApiKeyResponse(
        UUID id,
        String name,
        String prefix,
        Set<String> permissions,
        UUID createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable UUID replacedBy,
        @Nullable String key) {

    static ApiKeyResponse of(ApiKeyView view, @Nullable String key) {
        return new ApiKeyResponse(
                view.id(),
                view.name(),
                view.prefix(),
                new TreeSet<>(view.permissions()),
                view.createdBy(),
                view.createdAt(),
                view.expiresAt(),
                view.lastUsedAt(),
                view.replacedBy(),
                key);
    }
}
