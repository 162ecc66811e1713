package io.doorstep.identity.federation;

import io.doorstep.identity.federation.ReturnOutcome.GoesOn;
import io.doorstep.identity.secret.Secret;
import io.doorstep.kit.audit.Audit;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes back whom we sent to a provider, and sends the browser on: with a code that is good once, never with a token.
@Component
class EndWay {

    private static final Logger log = LoggerFactory.getLogger(EndWay.class);

    /// Long enough to type a second factor.
    private static final Duration TIME_TO_REDEEM = Duration.ofMinutes(5);

    private final SignOnRows rows;
    private final SignOnSecrets secrets;
    private final InstantSource clock;
    private final Audit audit;

    EndWay(SignOnRows rows, SignOnSecrets secrets, InstantSource clock, Audit audit) {
        this.rows = rows;
        this.secrets = secrets;
        this.clock = clock;
        this.audit = audit;
    }

    /// Whatever the provider says, the state is good once.
    ///
    /// @param providerId by whose address the browser came back; absent with Google
    Optional<SignOn> take(String state, @Nullable UUID providerId) {
        return rows.takeReturned(new Secret(state).hash(), clock.instant())
                .filter(signOn -> Objects.equals(signOn.providerId(), providerId));
    }

    @Transactional
    GoesOn vouched(SignOn signOn, Vouched vouched) {
        Secret code = secrets.code(signOn.id());
        rows.keep(signOn.id(), vouched, code.hash(), clock.instant().plus(TIME_TO_REDEEM));
        return goOn(signOn, "code=" + code.text());
    }

    /// @param reason for the log and the audit log; the browser is told nothing of it
    @Transactional
    GoesOn failed(SignOn signOn, String reason) {
        log.atInfo()
                .addKeyValue("provider", String.valueOf(signOn.providerId()))
                .addKeyValue("reason", reason)
                .log("A sign-on was refused");
        if (signOn.providerId() != null) {
            audit.record("refuse-sign-on", "IdentityProvider", signOn.providerId(), Map.of("reason", reason));
        }
        return goOn(signOn, "error=sign_on_failed");
    }

    private static GoesOn goOn(SignOn signOn, String fragment) {
        return new GoesOn(URI.create(signOn.returnTo() + "#" + fragment));
    }
}
