package io.doorstep.gateway.authentication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.doorstep.gateway.authentication.Credentials.BearerToken;
import io.doorstep.gateway.authentication.Verification.Verified;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Tokens verified once; each is forgotten with its end, its session, its OAuth client, or its signing key. Failures
/// are never remembered.
@Component
class VerifiedTokens {

    /// Only to free memory: whether a token lives is looked at each time, and an end of its own for each would have to
    /// be kept in order at every look.
    private static final Duration LONGER_THAN_MOST_TOKENS = Duration.ofMinutes(15);

    private final TokenVerifier verifier;
    private final RevokedSessions revoked;
    private final RevokedClients clients;
    private final InstantSource clock;
    private final Cache<Fingerprint, VerifiedToken> tokens;

    VerifiedTokens(
            TokenVerifier verifier,
            RevokedSessions revoked,
            RevokedClients clients,
            InstantSource clock,
            AuthenticationSettings settings) {
        this.verifier = verifier;
        this.revoked = revoked;
        this.clients = clients;
        this.clock = clock;
        this.tokens = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(settings.maxTokens())
                .expireAfterWrite(LONGER_THAN_MOST_TOKENS)
                .build();
    }

    /// Answers without verifying; null when the token is not among the living.
    @Nullable
    Caller findRemembered(BearerToken bearer) {
        VerifiedToken known = tokens.getIfPresent(Fingerprint.of(bearer.authorization()));
        return known != null && isAlive(known) ? known.caller() : null;
    }

    Mono<Verification> verify(BearerToken bearer) {
        return verifier.verify(bearer.token())
                .map(verification ->
                        verification instanceof Verified(var verified) ? remember(bearer, verified) : verification);
    }

    boolean isAlive(VerifiedToken token) {
        return token.holdsAt(clock.millis()) && !isTakenBack(token);
    }

    private Verification remember(BearerToken bearer, VerifiedToken verified) {
        if (isTakenBack(verified)) {
            return new Verification.Rejected("it was taken back");
        }
        tokens.put(Fingerprint.of(bearer.authorization()), verified);
        return new Verified(verified);
    }

    private boolean isTakenBack(VerifiedToken token) {
        return revoked.holds(token.caller().sessionId()) || clients.hold(token);
    }
}
