package io.doorstep.identity.apikey;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Revokes API keys.
@Component
class RevokeApiKey {

    private final ApiKeys keys;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RevokeApiKey(ApiKeys keys, InstantSource clock, ApplicationEventPublisher events) {
        this.keys = keys;
        this.clock = clock;
        this.events = events;
    }

    /// @return false when there is no such key that is good
    @Transactional
    boolean revoke(UUID id) {
        return keys.lockGood(id).map(this::revoked).isPresent();
    }

    /// What has expired in the meantime is worthless here; this tells those who have heard of the key before.
    @Transactional
    void revokeExpired(UUID id) {
        keys.lockGood(id).filter(key -> key.hasExpired(clock.instant())).ifPresent(this::revoked);
    }

    @Transactional
    void revokeAllOf(UUID creator) {
        keys.lockGoodOf(creator).forEach(this::revoked);
    }

    private ApiKey revoked(ApiKey key) {
        Instant now = clock.instant();
        key.revoke(now);
        events.publishEvent(new ApiKeyRevoked(key.view().id(), now));
        return key;
    }
}
