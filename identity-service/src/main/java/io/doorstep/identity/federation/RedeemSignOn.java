package io.doorstep.identity.federation;

import io.doorstep.identity.federation.oidc.Pkce;
import io.doorstep.identity.secret.Secret;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Finds the sign-on behind a code, for the browser that began it alone.
@Component
public class RedeemSignOn {

    private final SignOnRows rows;
    private final InstantSource clock;

    RedeemSignOn(SignOnRows rows, InstantSource clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /// A code that another browser brings is worth nothing from then on.
    ///
    /// @param verifier whose challenge the sign-on began with
    @Transactional
    public Optional<VouchedSignOn> find(String code, String verifier) {
        Optional<VouchedSignOn> found = rows.findVouched(new Secret(code).hash(), clock.instant());
        if (found.isPresent() && !Pkce.isBehind(found.get().signOn().browserChallenge(), verifier)) {
            rows.use(found.get().signOn().id(), clock.instant());
            return Optional.empty();
        }
        return found;
    }

    /// @return false when it has been used meanwhile
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(VouchedSignOn vouched) {
        return rows.use(vouched.signOn().id(), clock.instant());
    }
}
