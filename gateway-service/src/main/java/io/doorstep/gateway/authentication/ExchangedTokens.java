package io.doorstep.gateway.authentication;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.doorstep.gateway.authentication.Credentials.BearerToken;
import io.doorstep.gateway.authentication.Exchange.Exchanged;
import io.doorstep.gateway.authentication.Exchange.Unknown;
import io.doorstep.gateway.authentication.Verification.Verified;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Tokens that identity gave for API keys and public addresses; concurrent questions about one are asked once.
@Component
class ExchangedTokens {

    private static final Logger log = LoggerFactory.getLogger(ExchangedTokens.class);

    private final IdentityClient identity;
    private final VerifiedTokens tokens;
    private final AuthenticationSettings settings;
    private final InstantSource clock;
    private final AsyncCache<Fingerprint, Exchange> exchanges;
    private final Set<Fingerprint> renewing = ConcurrentHashMap.newKeySet();

    ExchangedTokens(
            IdentityClient identity, VerifiedTokens tokens, AuthenticationSettings settings, InstantSource clock) {
        this.identity = identity;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
        this.exchanges = Caffeine.newBuilder()
                .executor(Runnable::run)
                .maximumSize(settings.maxTokens())
                .expireAfter(Expiry.<Fingerprint, Exchange>creating((_, exchange) -> lifeOf(exchange)))
                .buildAsync();
    }

    /// Without asking anybody; null when the credential is not known to hold now.
    @Nullable
    Exchanged findRemembered(Grant grant) {
        Fingerprint fingerprint = grant.fingerprint();
        if (done(exchanges.getIfPresent(fingerprint)) instanceof Exchanged exchanged && holds(exchanged)) {
            renewInTime(fingerprint, grant, exchanged);
            return exchanged;
        }
        return null;
    }

    /// Fails when identity does not answer.
    Mono<Exchange> find(Grant grant) {
        Fingerprint fingerprint = grant.fingerprint();
        CompletableFuture<Exchange> known = exchanges.getIfPresent(fingerprint);
        if (known != null && isSpent(known)) {
            exchanges.asMap().remove(fingerprint, known);
        }
        return Mono.fromFuture(exchanges.get(fingerprint, (_, _) -> ask(grant).toFuture()), true);
    }

    /// A revoked key is asked about again, and then refused.
    void forget(UUID credential) {
        exchanges
                .synchronous()
                .asMap()
                .values()
                .removeIf(exchange -> exchange instanceof Exchanged exchanged
                        && credential.equals(exchanged.token().caller().credentialId()));
    }

    private Mono<Exchange> ask(Grant grant) {
        return identity.exchange(grant.body())
                .map(given -> BearerToken.of(given.accessToken()))
                .flatMap(bearer -> tokens.verify(bearer).map(verification -> exchange(verification, bearer)))
                .defaultIfEmpty(new Unknown());
    }

    private Exchange exchange(Verification verification, BearerToken bearer) {
        return switch (verification) {
            case Verified(var token) -> new Exchanged(token, bearer.authorization(), clock.millis());
            case Verification.Rejected(var reason) ->
                throw new IllegalStateException("Identity gave a token that does not verify: " + reason);
            case Verification.Impossible() -> throw new IllegalStateException("Identity's keys cannot be read");
        };
    }

    private static @Nullable Exchange done(@Nullable CompletableFuture<Exchange> question) {
        return question != null && question.isDone() && !question.isCompletedExceptionally() ? question.join() : null;
    }

    /// The cache drops a failed question only after those who waited for it have been told.
    private boolean isSpent(CompletableFuture<Exchange> question) {
        return question.isCompletedExceptionally()
                || done(question) instanceof Exchanged exchanged && !holds(exchanged);
    }

    private boolean holds(Exchanged exchanged) {
        long age = clock.millis() - exchanged.validatedAt();
        return age < settings.rememberKeysFor().toMillis() && tokens.isAlive(exchanged.token());
    }

    /// In the background, so that no caller waits for it; the old token goes on until the new one is there.
    private void renewInTime(Fingerprint fingerprint, Grant grant, Exchanged exchanged) {
        long left = exchanged.token().expiresAt() - clock.millis();
        if (left > settings.renewBefore().toMillis() || !renewing.add(fingerprint)) {
            return;
        }
        ask(grant)
                .doOnNext(fresh -> exchanges.put(fingerprint, CompletableFuture.completedFuture(fresh)))
                .onErrorResume(failure -> {
                    log.atWarn().addKeyValue("reason", failure.toString()).log("A token could not be renewed");
                    return Mono.empty();
                })
                .doFinally(_ -> renewing.remove(fingerprint))
                .subscribe();
    }

    private Duration lifeOf(Exchange exchange) {
        return switch (exchange) {
            case Exchanged exchanged -> {
                Duration left = Duration.ofMillis(Math.max(1, exchanged.token().expiresAt() - clock.millis()));
                yield left.compareTo(settings.rememberKeysFor()) < 0 ? left : settings.rememberKeysFor();
            }
            case Unknown() -> settings.forgetUnknownAfter();
        };
    }
}
