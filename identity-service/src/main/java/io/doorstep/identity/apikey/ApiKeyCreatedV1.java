package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// `api-key.created` on the wire; never the key itself.
record ApiKeyCreatedV1(UUID apiKeyId, String name, Set<String> permissions, UUID createdBy, Instant createdAt) {

    static ApiKeyCreatedV1 of(ApiKeyView key) {
        return new ApiKeyCreatedV1(
                key.id(), key.name(), new TreeSet<>(key.permissions()), key.createdBy(), key.createdAt());
    }
}
