package io.doorstep.gateway.authentication;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Identity's published keys; while identity is away the last ones go on counting.
@Component
class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final IdentityClient identity;
    private final AuthenticationSettings settings;
    private final InstantSource clock;
    private final AtomicReference<@Nullable Mono<Void>> reading = new AtomicReference<>();

    private volatile Map<String, SigningKey> keys = Map.of();
    private volatile Instant lastTried = Instant.MIN;
    private volatile Instant lastRead = Instant.MIN;

    SigningKeys(IdentityClient identity, AuthenticationSettings settings, InstantSource clock) {
        this.identity = identity;
        this.settings = settings;
        this.clock = clock;
    }

    /// The key with this id, read anew when it is not known; empty when it does not exist.
    Mono<SigningKey> find(String id) {
        SigningKey known = keys.get(id);
        if (known != null) {
            return Mono.just(known);
        }
        if (clock.instant().isBefore(lastTried.plus(settings.refreshKeysAtMost())) && reading.get() == null) {
            return Mono.empty();
        }
        return read().then(Mono.fromSupplier(() -> keys.get(id)));
    }

    boolean areKnown() {
        return !keys.isEmpty();
    }

    @Scheduled(fixedDelayString = "${doorstep.authentication.refresh-keys-every:1m}")
    void refresh() {
        read().subscribe();
    }

    /// One reading at a time, shared by all who wait for it.
    private Mono<Void> read() {
        Mono<Void> current = reading.get();
        if (current != null) {
            return current;
        }
        Mono<Void> fresh = Mono.defer(() -> {
                    lastTried = clock.instant();
                    return identity.readKeys();
                })
                .doOnNext(this::replace)
                .then()
                .onErrorResume(this::keepOld)
                .doFinally(_ -> reading.set(null))
                .cache();
        return reading.compareAndSet(null, fresh) ? fresh : read();
    }

    private void replace(String published) {
        Map<String, SigningKey> next = new HashMap<>();
        for (RSAKey key : rsaKeys(published)) {
            try {
                SigningKey fresh = SigningKey.of(key);
                SigningKey known = keys.get(fresh.id());
                next.put(fresh.id(), known != null && known.sameAs(fresh) ? known : fresh);
            } catch (JOSEException unusable) {
                log.atWarn().addKeyValue("reason", unusable.getMessage()).log("A published signing key is unusable");
            }
        }
        keys.values().stream().filter(old -> next.get(old.id()) != old).forEach(SigningKey::withdraw);
        keys = Map.copyOf(next);
        lastRead = clock.instant();
    }

    private Mono<Void> keepOld(Throwable failure) {
        log.atWarn().addKeyValue("reason", failure.toString()).log("Signing keys could not be read");
        if (!keys.isEmpty() && clock.instant().isAfter(lastRead.plus(settings.keepKeysFor()))) {
            keys.values().forEach(SigningKey::withdraw);
            keys = Map.of();
            log.atError().log("Signing keys are too old to count; nobody can be authenticated until identity is back");
        }
        return Mono.empty();
    }

    private static Iterable<RSAKey> rsaKeys(String published) {
        try {
            return JWKSet.parse(published).getKeys().stream()
                    .filter(SigningKeys::signsTokens)
                    .map(JWK::toRSAKey)
                    .toList();
        } catch (ParseException malformed) {
            throw new IllegalStateException("Identity published malformed keys", malformed);
        }
    }

    private static boolean signsTokens(JWK key) {
        return key instanceof RSAKey
                && key.getKeyID() != null
                && (key.getKeyUse() == null || key.getKeyUse() == KeyUse.SIGNATURE)
                && (key.getAlgorithm() == null || key.getAlgorithm().equals(JWSAlgorithm.RS256));
    }
}
