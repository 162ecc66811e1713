package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.password.ChoosePassword;
import io.doorstep.identity.authentication.password.ChosenPassword;
import io.doorstep.identity.authentication.password.PasswordVerdict;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Busy;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Changed;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Refused;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.TooManyTries;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.WrongPassword;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import io.doorstep.kit.security.Caller;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Lets a signed-in person choose another password; all other sessions of the person end.
@Component
class ChangePassword {

    private final CheckPassword checkPassword;
    private final ChoosePassword choosePassword;
    private final EveryOrganization everyOrganization;
    private final UseProof useProof;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    ChangePassword(
            CheckPassword checkPassword,
            ChoosePassword choosePassword,
            EveryOrganization everyOrganization,
            UseProof useProof,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.checkPassword = checkPassword;
        this.choosePassword = choosePassword;
        this.everyOrganization = everyOrganization;
        this.useProof = useProof;
        this.events = events;
        this.transaction = transaction;
    }

    ChangeOutcome change(Guesser guesser, String current, String wanted) {
        UUID userId = Caller.current().userId();
        return switch (checkPassword.check(guesser, Optional.of(userId), current)) {
            case PasswordVerdict.Right _ -> choose(userId, wanted);
            case PasswordVerdict.Wrong _ -> new WrongPassword();
            case PasswordVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
            case PasswordVerdict.Busy _ -> new Busy();
        };
    }

    private ChangeOutcome choose(UUID userId, String wanted) {
        return switch (choosePassword.judge(wanted, everyOrganization.rulesFor(userId), userId)) {
            case ChosenPassword.Accepted accepted -> keep(userId, accepted);
            case ChosenPassword.Refused(var because) -> new Refused(because);
            case ChosenPassword.TooBusy _ -> new Busy();
        };
    }

    private ChangeOutcome keep(UUID userId, ChosenPassword.Accepted password) {
        transaction.executeWithoutResult(_ -> {
            choosePassword.keep(userId, password);
            useProof.useAllOf(userId, ProofPurpose.RESET_PASSWORD);
            useProof.useAllOf(userId, ProofPurpose.SECOND_FACTOR);
            events.publishEvent(new AccountChanged(userId, AccountChange.PASSWORD_CHANGED));
        });
        everyOrganization.endSessionsOf(userId, Caller.current().sessionId(), "password changed");
        return new Changed();
    }
}
