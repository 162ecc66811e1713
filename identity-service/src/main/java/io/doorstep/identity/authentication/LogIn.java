package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.Busy;
import io.doorstep.identity.authentication.LogInOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.LogInOutcome.TooManyTries;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Signs a person in to the organization that was used last, or asks for the second factor first.
@Component
class LogIn {

    private final UserDirectory users;
    private final CheckPassword checkPassword;
    private final ChallengeSecondFactor challenge;
    private final EnterOrganization enterOrganization;
    private final InstantSource clock;

    LogIn(
            UserDirectory users,
            CheckPassword checkPassword,
            ChallengeSecondFactor challenge,
            EnterOrganization enterOrganization,
            InstantSource clock) {
        this.users = users;
        this.checkPassword = checkPassword;
        this.challenge = challenge;
        this.enterOrganization = enterOrganization;
        this.clock = clock;
    }

    /// The proof counts from before the check, so that one which a reset overtakes is not trusted.
    LogInOutcome logIn(Guesser guesser, String password, Device device) {
        Instant now = clock.instant();
        Optional<UserView> user = users.find(guesser.email());
        return switch (checkPassword.check(guesser, user.map(UserView::id), password)) {
            case PasswordVerdict.Right _ -> goOn(user.orElseThrow(), device, Proven.by(Proven.PASSWORD, now));
            case PasswordVerdict.Wrong _ -> new WrongCredentials();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    private LogInOutcome goOn(UserView user, Device device, Proven proven) {
        return challenge
                .challenge(user)
                .<LogInOutcome>map(SecondFactorRequired::new)
                .orElseGet(() -> enterOrganization.enter(user, device, proven));
    }
}
