package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.passkey.ChallengePurpose;
import io.doorstep.identity.authentication.passkey.CheckPasskey;
import io.doorstep.identity.authentication.passkey.PasskeyAssertion;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/// Signs a person in whose passkey has answered; no name is asked before, and no code after.
@Component
class LogInByPasskey {

    /// Anybody may answer.
    static final String ANYBODY = "";

    private final CheckPasskey checkPasskey;
    private final UserDirectory users;
    private final EnterOrganization enterOrganization;
    private final InstantSource clock;

    LogInByPasskey(
            CheckPasskey checkPasskey, UserDirectory users, EnterOrganization enterOrganization, InstantSource clock) {
        this.checkPasskey = checkPasskey;
        this.users = users;
        this.enterOrganization = enterOrganization;
        this.clock = clock;
    }

    LogInOutcome logIn(PasskeyAssertion assertion, Device device) {
        Instant now = clock.instant();
        return checkPasskey
                .check(assertion, ChallengePurpose.SIGN_IN, ANYBODY)
                .flatMap(users::find)
                .map(user -> enterOrganization.enter(user, device, Proven.byPasskey(now)))
                .orElseGet(WrongCredentials::new);
    }
}
