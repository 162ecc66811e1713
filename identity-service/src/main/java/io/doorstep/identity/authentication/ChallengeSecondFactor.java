package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.ChallengeNotGood;
import io.doorstep.identity.authentication.LogInOutcome.TooManyTries;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.secondfactor.CheckCode;
import io.doorstep.identity.authentication.secondfactor.CodeVerdict;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.identity.membership.UserView;
import io.doorstep.identity.proof.IssueProof;
import io.doorstep.identity.proof.Proof;
import io.doorstep.identity.proof.ProofPurpose;
import io.doorstep.identity.proof.UseProof;
import io.doorstep.identity.session.Device;
import io.doorstep.identity.session.Proven;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The second step of signing in: a code, with the challenge that the right password gave.
@Component
class ChallengeSecondFactor {

    private final CheckCode checkCode;
    private final IssueProof issueProof;
    private final UseProof useProof;
    private final UserDirectory users;
    private final KnownDevices devices;
    private final EnterOrganization enterOrganization;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    ChallengeSecondFactor(
            CheckCode checkCode,
            IssueProof issueProof,
            UseProof useProof,
            UserDirectory users,
            KnownDevices devices,
            EnterOrganization enterOrganization,
            TransactionOperations transaction,
            InstantSource clock) {
        this.checkCode = checkCode;
        this.issueProof = issueProof;
        this.useProof = useProof;
        this.users = users;
        this.devices = devices;
        this.enterOrganization = enterOrganization;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return empty for somebody who signs in with the password alone
    Optional<String> challenge(UserView user) {
        return checkCode.isOn(user.id())
                ? issueProof
                        .issue(user.id(), ProofPurpose.SECOND_FACTOR, user.email())
                        .map(issueProof::tokenOf)
                : Optional.empty();
    }

    /// Whose challenge it is, and on which device.
    Optional<Guesser> findGuesser(String challenge, @Nullable String deviceCookie) {
        return useProof.find(challenge, ProofPurpose.SECOND_FACTOR)
                .map(proof -> devices.recognise(new EmailAddress(proof.email()), deviceCookie));
    }

    LogInOutcome answer(Guesser guesser, String challenge, String code, Device device) {
        Optional<Proof> found = useProof.find(challenge, ProofPurpose.SECOND_FACTOR);
        if (found.isEmpty()) {
            return new ChallengeNotGood();
        }
        Proof proof = found.get();
        Proven password = Proven.by(Proven.PASSWORD, clock.instant());
        return switch (checkCode.check(guesser, proof.userId(), code)) {
            case CodeVerdict.Right(var method) -> enter(proof, device, password.and(method));
            case CodeVerdict.Wrong _ -> new WrongCredentials();
            case CodeVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
        };
    }

    private LogInOutcome enter(Proof proof, Device device, Proven proven) {
        boolean first = Objects.requireNonNull(transaction.execute(_ -> useProof.use(proof)));
        return users.find(proof.userId())
                .filter(_ -> first)
                .map(user -> enterOrganization.enter(user, device, proven))
                .orElseGet(ChallengeNotGood::new);
    }
}
