package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.Guesses;
import io.doorstep.identity.authentication.password.ChoosePassword;
import io.doorstep.identity.authentication.password.ChosenPassword;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Busy;
import io.doorstep.identity.authentication.recovery.ResetOutcome.NotGood;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Refused;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Reset;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.OrganizationOfUser;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.proof.Proof;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gives an account another password by a link that was mailed to it; whoever was signed in with the old one is out.
@Component
class ResetPassword {

    private final UseProof useProof;
    private final UserDirectory users;
    private final HomeOrganization home;
    private final EveryOrganization everyOrganization;
    private final ChoosePassword choosePassword;
    private final EmailVerifications verifications;
    private final Guesses guesses;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ResetPassword(
            UseProof useProof,
            UserDirectory users,
            HomeOrganization home,
            EveryOrganization everyOrganization,
            ChoosePassword choosePassword,
            EmailVerifications verifications,
            Guesses guesses,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            InstantSource clock) {
        this.useProof = useProof;
        this.users = users;
        this.home = home;
        this.everyOrganization = everyOrganization;
        this.choosePassword = choosePassword;
        this.verifications = verifications;
        this.guesses = guesses;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    ResetOutcome reset(String token, String password) {
        Optional<Proof> found = useProof.find(token, ProofPurpose.RESET_PASSWORD);
        Optional<OrganizationOfUser> organization =
                found.flatMap(proof -> users.find(proof.userId())).flatMap(home::find);
        if (found.isEmpty() || organization.isEmpty()) {
            return new NotGood();
        }
        Proof proof = found.get();
        return switch (choosePassword.judge(password, everyOrganization.rulesFor(proof.userId()), proof.userId())) {
            case ChosenPassword.Accepted accepted ->
                Tenancy.callAs(organization.get().id(), () -> reset(proof, accepted));
            case ChosenPassword.Refused(var because) -> new Refused(because);
            case ChosenPassword.TooBusy _ -> new Busy();
        };
    }

    private ResetOutcome reset(Proof proof, ChosenPassword.Accepted password) {
        boolean done = Objects.requireNonNull(transaction.execute(_ -> useProof.use(proof) && change(proof, password)));
        if (!done) {
            return new NotGood();
        }
        everyOrganization.endSessionsOf(proof.userId(), null, "password reset");
        return new Reset();
    }

    private boolean change(Proof proof, ChosenPassword.Accepted password) {
        Audit.actAs(proof.userId());
        choosePassword.keep(proof.userId(), password);
        choosePassword.distrustProofsBefore(proof.userId(), clock.instant());
        useProof.useAllOf(proof.userId(), ProofPurpose.RESET_PASSWORD);
        useProof.useAllOf(proof.userId(), ProofPurpose.SECOND_FACTOR);
        verifications.verify(proof.userId());
        guesses.forget(new Guesser(new EmailAddress(proof.email()), null));
        events.publishEvent(new AccountChanged(proof.userId(), AccountChange.PASSWORD_RESET));
        return true;
    }
}
