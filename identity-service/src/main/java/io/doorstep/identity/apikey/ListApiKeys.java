package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/// Lists the API keys that are not revoked.
@Component
class ListApiKeys {

    private final ApiKeys keys;

    ListApiKeys(ApiKeys keys) {
        this.keys = keys;
    }

    /// The newest first, those after the given one.
    List<ApiKeyView> list(Instant createdBefore, UUID idBefore, int limit) {
        return keys.listBefore(createdBefore, idBefore, Limit.of(limit)).stream()
                .map(ApiKey::view)
                .toList();
    }

    Optional<ApiKeyView> find(UUID id) {
        return keys.findById(id).filter(key -> !key.isRevoked()).map(ApiKey::view);
    }
}
