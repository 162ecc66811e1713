package io.doorstep.identity.authentication.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The keys as this instance knows them; another instance may have rotated them a moment ago, which does no harm, as
/// all are published in time.
@Component
class SigningKeys {

    private static final Duration FRESH_FOR = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN_AFTER = Duration.ofSeconds(1);

    private final SigningKeyRows rows;
    private final TransactionOperations transaction;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    SigningKeys(SigningKeyRows rows, TransactionOperations transaction, InstantSource clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// All that verify: the active, the next and the lately retired, without their private parts.
    JWKSet published() {
        return known(FRESH_FOR).published();
    }

    RSAKey active() {
        return known(FRESH_FOR).active();
    }

    List<JWK> select(JWKSelector selector) {
        List<JWK> found = selector.select(published());
        return found.isEmpty() ? selector.select(known(LOOK_AGAIN_AFTER).published()) : found;
    }

    private Known known(Duration freshFor) {
        Known current = known;
        Instant now = clock.instant();
        if (current == null || !now.isBefore(current.readAt().plus(freshFor)) || now.isBefore(current.readAt())) {
            current = read(now);
            known = current;
        }
        return current;
    }

    private Known read(Instant now) {
        return Objects.requireNonNull(transaction.execute(
                _ -> new Known(now, rows.findPrivate(KeyState.ACTIVE).orElseThrow(), new JWKSet(rows.listPublic()))));
    }

    private record Known(Instant readAt, RSAKey active, JWKSet published) {}
}
