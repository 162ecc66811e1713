package io.doorstep.gateway.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/// Sessions that were ended while tokens of theirs may still be alive.
@Component
public class RevokedSessions {

    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(2);

    private final Cache<UUID, Boolean> sessions = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(1_000_000)
            .expireAfterWrite(LONGER_THAN_ANY_TOKEN)
            .build();

    private final Sinks.Many<UUID> endings = Sinks.many().multicast().directBestEffort();

    public synchronized void end(UUID session) {
        sessions.put(session, Boolean.TRUE);
        endings.tryEmitNext(session);
    }

    /// Completes when the session is ended, so that a live channel can end with it.
    public Mono<UUID> endOf(UUID session) {
        return endings.asFlux().filter(session::equals).next();
    }

    boolean holds(@Nullable UUID session) {
        return session != null && sessions.getIfPresent(session) != null;
    }
}
