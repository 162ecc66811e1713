package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.JoinOutcome.Busy;
import io.doorstep.identity.authentication.JoinOutcome.Joined;
import io.doorstep.identity.authentication.JoinOutcome.NotGood;
import io.doorstep.identity.authentication.JoinOutcome.Suspended;
import io.doorstep.identity.authentication.JoinOutcome.TooManyTries;
import io.doorstep.identity.authentication.JoinOutcome.WrongPassword;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.membership.AcceptInvitation;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.FirstPasswords;
import io.doorstep.identity.membership.Invitation;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.session.Device;
import io.doorstep.kit.tenancy.Tenancy;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;

/// Accepts an invitation: somebody new chooses a password, somebody known proves to be the one with the own.
@Component
class JoinByInvitation {

    private final AcceptInvitation acceptInvitation;
    private final CheckPassword checkPassword;
    private final FirstPasswords passwords;
    private final OpenSession openSession;
    private final TransactionOperations transaction;

    JoinByInvitation(
            AcceptInvitation acceptInvitation,
            CheckPassword checkPassword,
            FirstPasswords passwords,
            OpenSession openSession,
            TransactionOperations transaction) {
        this.acceptInvitation = acceptInvitation;
        this.checkPassword = checkPassword;
        this.passwords = passwords;
        this.openSession = openSession;
        this.transaction = transaction;
    }

    JoinOutcome join(String token, String password, Device device) {
        return acceptInvitation
                .findOrganization(token)
                .map(organization -> Tenancy.callAs(organization, () -> joinWithin(token, password, device)))
                .orElseGet(NotGood::new);
    }

    private JoinOutcome joinWithin(String token, String password, Device device) {
        Optional<UserView> invited =
                acceptInvitation.find(token).filter(Invitation::good).map(Invitation::user);
        if (invited.isEmpty()) {
            return new NotGood();
        }
        UserView user = invited.get();
        if (!checkPassword.hasPassword(user.id())) {
            return accept(token, passwords.prepare(password), device);
        }
        return switch (checkPassword.check(new EmailAddress(user.email()), Optional.of(user.id()), password)) {
            case PasswordVerdict.Right _ -> accept(token, _ -> {}, device);
            case PasswordVerdict.Wrong _ -> new WrongPassword();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    private JoinOutcome accept(String token, Consumer<UUID> password, Device device) {
        return Objects.requireNonNull(transaction.execute(status -> accept(token, password, device, status)));
    }

    private JoinOutcome accept(String token, Consumer<UUID> password, Device device, TransactionStatus status) {
        return acceptInvitation
                .accept(token)
                .map(member -> {
                    password.accept(member.userId());
                    return openSession
                            .open(member.userId(), device, "accept-invitation")
                            .<JoinOutcome>map(Joined::new)
                            .orElseGet(() -> {
                                status.setRollbackOnly();
                                return new Suspended();
                            });
                })
                .orElseGet(NotGood::new);
    }
}
