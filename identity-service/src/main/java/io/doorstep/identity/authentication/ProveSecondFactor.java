package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SignOnOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.SignOnOutcome.TooManyTries;
import io.doorstep.identity.authentication.SignOnOutcome.WrongSecondFactor;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.secondfactor.CheckCode;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Proven;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A provider is the first factor; who has a second one shows that too.
@Component
class ProveSecondFactor {

    private final CheckCode checkCode;
    private final KnownDevices devices;

    ProveSecondFactor(CheckCode checkCode, KnownDevices devices) {
        this.checkCode = checkCode;
        this.devices = devices;
    }

    /// @param code absent until it was asked for
    SignOnOutcome prove(
            UserView user,
            Proven first,
            @Nullable String code,
            @Nullable String deviceCookie,
            Function<Proven, SignOnOutcome> goOn) {
        if (!checkCode.isOn(user.id())) {
            return goOn.apply(first);
        }
        if (code == null) {
            return new SecondFactorRequired();
        }
        var guesser = devices.recognise(new EmailAddress(user.email()), deviceCookie);
        return switch (checkCode.check(guesser, user.id(), code)) {
            case CodeVerdict.Right(var method) -> goOn.apply(first.and(method));
            case CodeVerdict.Wrong _ -> new WrongSecondFactor();
            case CodeVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
        };
    }
}
