package io.doorstep.kit.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/// Tokens with which this service calls others, each good for one tenant.
public final class ServiceTokens {

    private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofMinutes(1);

    private final RestClient identity;
    private final InstantSource clock;
    private final Cache<UUID, Token> tokens =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ServiceTokens(RestClient identity, InstantSource clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /// The value of the `Authorization` header for a call on behalf of the bound tenant.
    public String bearer() {
        UUID tenant = Tenancy.current();
        Token known = tokens.getIfPresent(tenant);
        if (known == null || known.expiresAt().minus(RENEW_BEFORE_EXPIRY).isBefore(clock.instant())) {
            known = request(Map.of("grant", "service", "tenantId", tenant));
            tokens.put(tenant, known);
        }
        return "Bearer " + known.accessToken();
    }

    /// A token that opens one conversation to its visitor, and nothing else.
    public Token forVisitor(UUID conversationId) {
        return request(Map.of("grant", "visitor", "tenantId", Tenancy.current(), "conversationId", conversationId));
    }

    private Token request(Map<String, ?> grant) {
        return Objects.requireNonNull(identity.post()
                .uri("/internal/tokens")
                .contentType(MediaType.APPLICATION_JSON)
                .body(grant)
                .retrieve()
                .body(Token.class));
    }

    /// A token and when it ends.
    public record Token(String accessToken, Instant expiresAt) {}
}
