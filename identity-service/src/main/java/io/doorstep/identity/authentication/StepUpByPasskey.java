package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpOutcome.SessionEnded;
import io.doorstep.identity.authentication.StepUpOutcome.SteppedUp;
import io.doorstep.identity.authentication.StepUpOutcome.WrongCredentials;
import io.doorstep.identity.authentication.passkey.ChallengePurpose;
import io.doorstep.identity.authentication.passkey.CheckPasskey;
import io.doorstep.identity.authentication.passkey.PasskeyAssertion;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.security.Caller;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Lets a signed-in person prove again to be there by a passkey of the own.
@Component
class StepUpByPasskey {

    private final CheckPasskey checkPasskey;
    private final OpenSession openSession;
    private final InstantSource clock;

    StepUpByPasskey(CheckPasskey checkPasskey, OpenSession openSession, InstantSource clock) {
        this.checkPasskey = checkPasskey;
        this.openSession = openSession;
        this.clock = clock;
    }

    /// The challenge of one session is none for another.
    String bearer() {
        Caller caller = Caller.current();
        return caller.userId() + "|" + caller.sessionId();
    }

    StepUpOutcome stepUp(PasskeyAssertion assertion) {
        Caller caller = Caller.current();
        Instant now = clock.instant();
        return checkPasskey
                .check(assertion, ChallengePurpose.STEP_UP, bearer())
                .filter(caller.userId()::equals)
                .map(user -> openSession
                        .proveAgain(Objects.requireNonNull(caller.sessionId()), user, Proven.byPasskey(now))
                        .<StepUpOutcome>map(SteppedUp::new)
                        .orElseGet(SessionEnded::new))
                .orElseGet(WrongCredentials::new);
    }
}
