package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.JoinOutcome.AnotherText;
import io.doorstep.identity.authentication.JoinOutcome.Busy;
import io.doorstep.identity.authentication.JoinOutcome.Joined;
import io.doorstep.identity.authentication.JoinOutcome.NotGood;
import io.doorstep.identity.authentication.JoinOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.JoinOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.JoinOutcome.Suspended;
import io.doorstep.identity.authentication.JoinOutcome.TooManyTries;
import io.doorstep.identity.authentication.JoinOutcome.WrongPassword;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.HoldPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.federation.SignOnDemand;
import io.doorstep.identity.membership.AcceptInvitation;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.FirstPasswords;
import io.doorstep.identity.membership.Invitation;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Accepts an invitation: somebody new chooses a password, somebody known proves to be the one with the own.
@Component
class JoinByInvitation {

    private final AcceptInvitation acceptInvitation;
    private final CheckPassword checkPassword;
    private final HoldPassword holdPassword;
    private final FirstPasswords passwords;
    private final SignOnDemand signOnDemand;
    private final ChallengeSecondFactor challenge;
    private final OpenSession openSession;
    private final AgreeToTexts agreeToTexts;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    JoinByInvitation(
            AcceptInvitation acceptInvitation,
            CheckPassword checkPassword,
            HoldPassword holdPassword,
            FirstPasswords passwords,
            SignOnDemand signOnDemand,
            ChallengeSecondFactor challenge,
            OpenSession openSession,
            AgreeToTexts agreeToTexts,
            TransactionOperations transaction,
            InstantSource clock) {
        this.acceptInvitation = acceptInvitation;
        this.checkPassword = checkPassword;
        this.holdPassword = holdPassword;
        this.passwords = passwords;
        this.signOnDemand = signOnDemand;
        this.challenge = challenge;
        this.openSession = openSession;
        this.agreeToTexts = agreeToTexts;
        this.transaction = transaction;
        this.clock = clock;
    }

    JoinOutcome join(Acceptance acceptance, Device device) {
        return acceptInvitation
                .findOrganization(acceptance.token())
                .map(organization -> Tenancy.callAs(organization, () -> joinWithin(acceptance, device)))
                .orElseGet(NotGood::new);
    }

    private JoinOutcome joinWithin(Acceptance acceptance, Device device) {
        Optional<UserView> invited = acceptInvitation
                .find(acceptance.token())
                .filter(Invitation::good)
                .map(Invitation::user);
        if (invited.isEmpty()) {
            return new NotGood();
        }
        UserView user = invited.get();
        if (signOnDemand.holdsFor(user)) {
            return new SignOnDemanded();
        }
        if (!checkPassword.hasPassword(user.id())) {
            Consumer<UUID> chosen = passwords.prepare(acceptance.password());
            return accept(user, acceptance, device, () -> {
                chosen.accept(user.id());
                return open(user, device, clock.instant());
            });
        }
        Instant now = clock.instant();
        var guesser = new Guesser(new EmailAddress(user.email()), null);
        return switch (checkPassword.check(guesser, Optional.of(user.id()), acceptance.password())) {
            case PasswordVerdict.Right _ -> accept(user, acceptance, device, () -> goOn(user, device, now));
            case PasswordVerdict.Wrong _ -> new WrongPassword();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    /// A suspended organization keeps its invitation for later, and whoever has to show another password or to read
    /// another text keeps it too.
    private JoinOutcome accept(UserView user, Acceptance acceptance, Device device, Supplier<JoinOutcome> goOn) {
        return Objects.requireNonNull(transaction.execute(status -> {
            if (!openSession.isOpen()) {
                return new Suspended();
            }
            Audit.actAs(user.id());
            JoinOutcome outcome = acceptInvitation
                    .accept(acceptance.token())
                    .map(_ -> agreeToTexts
                            .agree(user.id(), acceptance.agreedTo(), "invitation", device)
                            .<JoinOutcome>map(AnotherText::new)
                            .orElseGet(goOn))
                    .orElseGet(NotGood::new);
            if (outcome instanceof NotGood || outcome instanceof WrongPassword || outcome instanceof AnotherText) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private JoinOutcome goOn(UserView user, Device device, Instant provedAt) {
        if (!holdPassword.holdAsShown(user.id(), provedAt)) {
            return new WrongPassword();
        }
        return challenge
                .challenge(user)
                .<JoinOutcome>map(SecondFactorRequired::new)
                .orElseGet(() -> open(user, device, provedAt));
    }

    private JoinOutcome open(UserView user, Device device, Instant provedAt) {
        return openSession
                .open(user.id(), device, Proven.by(Proven.PASSWORD, provedAt), "accept-invitation")
                .<JoinOutcome>map(Joined::new)
                .orElseGet(NotGood::new);
    }
}
