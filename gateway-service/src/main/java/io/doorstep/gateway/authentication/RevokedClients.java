package io.doorstep.gateway.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// OAuth clients whose tokens were taken back; what they are given later is good.
@Component
public class RevokedClients {

    private static final Duration LONGER_THAN_ANY_TOKEN = Duration.ofHours(2);

    private final Cache<UUID, Instant> revocations = Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumSize(1_000_000)
            .expireAfterWrite(LONGER_THAN_ANY_TOKEN)
            .build();

    public void revoke(UUID client, Instant revokedAt) {
        revocations.asMap().merge(client, revokedAt, (a, b) -> a.isAfter(b) ? a : b);
    }

    /// A token says when it was issued in whole seconds, so one of the same second counts as older.
    boolean hold(VerifiedToken token) {
        UUID client = token.caller().credentialId();
        if (client == null || token.caller().kind() != CallerKind.OAUTH_CLIENT) {
            return false;
        }
        Instant revokedAt = revocations.getIfPresent(client);
        return revokedAt != null && token.issuedAt() <= revokedAt.toEpochMilli();
    }
}
