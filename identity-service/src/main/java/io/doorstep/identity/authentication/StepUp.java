package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpOutcome.Busy;
import io.doorstep.identity.authentication.StepUpOutcome.CodeMissing;
import io.doorstep.identity.authentication.StepUpOutcome.SessionEnded;
import io.doorstep.identity.authentication.StepUpOutcome.SteppedUp;
import io.doorstep.identity.authentication.StepUpOutcome.TooManyTries;
import io.doorstep.identity.authentication.StepUpOutcome.WrongCredentials;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.authentication.secondfactor.CheckCode;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets a signed-in person prove again to be there, before something dangerous.
@Component
class StepUp {

    private final CheckPassword checkPassword;
    private final CheckCode checkCode;
    private final OpenSession openSession;
    private final InstantSource clock;

    StepUp(CheckPassword checkPassword, CheckCode checkCode, OpenSession openSession, InstantSource clock) {
        this.checkPassword = checkPassword;
        this.checkCode = checkCode;
        this.openSession = openSession;
        this.clock = clock;
    }

    StepUpOutcome stepUp(Guesser guesser, String password, @Nullable String code) {
        UUID userId = Caller.current().userId();
        Proven proven = Proven.by(Proven.PASSWORD, clock.instant());
        if (checkCode.isOn(userId) && code == null) {
            return new CodeMissing();
        }
        return switch (checkPassword.check(guesser, Optional.of(userId), password)) {
            case PasswordVerdict.Right _ -> goOn(guesser, proven, code);
            case PasswordVerdict.Wrong _ -> new WrongCredentials();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    /// @param code of the second factor; where there is none, it is not looked at
    StepUpOutcome goOn(Guesser guesser, Proven proven, @Nullable String code) {
        return checkCode.isOn(Caller.current().userId())
                ? checkCode(guesser, Objects.requireNonNull(code), proven)
                : goOn(proven);
    }

    private StepUpOutcome checkCode(Guesser guesser, String code, Proven proven) {
        return switch (checkCode.check(guesser, Caller.current().userId(), code)) {
            case CodeVerdict.Right(var method) -> goOn(proven.and(method));
            case CodeVerdict.Wrong _ -> new WrongCredentials();
            case CodeVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
        };
    }

    private StepUpOutcome goOn(Proven proven) {
        Caller caller = Caller.current();
        return openSession
                .proveAgain(Objects.requireNonNull(caller.sessionId()), caller.userId(), proven)
                .<StepUpOutcome>map(SteppedUp::new)
                .orElseGet(SessionEnded::new);
    }
}
