package io.doorstep.gateway.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Sessions that were ended while tokens of theirs may still be alive.
@Component
public class RevokedSessions {

    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(2);

    private final Cache<UUID, Boolean> sessions = Caffeine.newBuilder()
            .maximumSize(1_000_000)
            .expireAfterWrite(LONGER_THAN_ANY_TOKEN)
            .build();

    public void end(UUID session) {
        sessions.put(session, Boolean.TRUE);
    }

    boolean holds(@Nullable UUID session) {
        return session != null && sessions.getIfPresent(session) != null;
    }
}
