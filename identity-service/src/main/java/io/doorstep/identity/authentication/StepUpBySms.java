package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpOutcome.CodeMissing;
import io.doorstep.identity.authentication.StepUpOutcome.TooManyTries;
import io.doorstep.identity.authentication.StepUpOutcome.WrongCredentials;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.phone.CheckPhoneCode;
import io.doorstep.identity.authentication.phone.CodePurpose;
import io.doorstep.identity.authentication.phone.PhoneCodeVerdict;
import io.doorstep.identity.authentication.phone.SendCodeOutcome;
import io.doorstep.identity.authentication.phone.SendPhoneCode;
import io.doorstep.identity.authentication.secondfactor.CheckCode;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.security.Caller;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets a signed-in person prove again to be there by a code on the phone, in place of the password; a second factor is
/// asked for all the same.
@Component
class StepUpBySms {

    private final SendPhoneCode sendPhoneCode;
    private final CheckPhoneCode checkPhoneCode;
    private final CheckCode checkCode;
    private final StepUp stepUp;
    private final InstantSource clock;

    StepUpBySms(
            SendPhoneCode sendPhoneCode,
            CheckPhoneCode checkPhoneCode,
            CheckCode checkCode,
            StepUp stepUp,
            InstantSource clock) {
        this.sendPhoneCode = sendPhoneCode;
        this.checkPhoneCode = checkPhoneCode;
        this.checkCode = checkCode;
        this.stepUp = stepUp;
        this.clock = clock;
    }

    SendCodeOutcome send() {
        return sendPhoneCode.sendForStepUp(Caller.current().userId(), session());
    }

    /// @param code of the second factor, needed by those who have one
    StepUpOutcome confirm(Guesser guesser, String smsCode, @Nullable String code) {
        UUID userId = Caller.current().userId();
        if (checkCode.isOn(userId) && code == null) {
            return new CodeMissing();
        }
        return switch (checkPhoneCode.check(guesser, userId, session(), CodePurpose.STEP_UP, smsCode)) {
            case PhoneCodeVerdict.Right _ -> stepUp.goOn(guesser, Proven.by(Proven.SMS, clock.instant()), code);
            case PhoneCodeVerdict.Wrong _ -> new WrongCredentials();
            case PhoneCodeVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
        };
    }

    private static UUID session() {
        return Objects.requireNonNull(Caller.current().sessionId());
    }
}
