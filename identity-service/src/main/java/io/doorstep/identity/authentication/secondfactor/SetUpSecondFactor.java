package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.Enabled;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.NothingToConfirm;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.TooManyTries;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.WrongCode;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Turns a person's second factor on, once a first code has shown that the app works, and off.
@Component
class SetUpSecondFactor {

    private final SecondFactors secondFactors;
    private final BackupCodes backupCodes;
    private final CheckCode checkCode;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final SecureRandom random = new SecureRandom();

    SetUpSecondFactor(
            SecondFactors secondFactors,
            BackupCodes backupCodes,
            CheckCode checkCode,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.secondFactors = secondFactors;
        this.backupCodes = backupCodes;
        this.checkCode = checkCode;
        this.events = events;
        this.transaction = transaction;
    }

    /// @return empty when it is on already
    @Transactional
    public Optional<TotpSecret> begin(UUID userId) {
        TotpSecret secret = TotpSecret.random(random);
        return secondFactors.begin(userId, secret) ? Optional.of(secret) : Optional.empty();
    }

    /// A wrong code must be counted, so the count is kept apart from the change.
    EnrolOutcome confirm(Guesser guesser, UUID userId, String code) {
        Optional<SecondFactor> begun = secondFactors.find(userId).filter(factor -> !factor.isOn());
        return begun.<EnrolOutcome>map(factor -> switch (checkCode.checkFirst(guesser, factor, code)) {
                    case CodeVerdict.Right _ -> enable(userId);
                    case CodeVerdict.Wrong _ -> new WrongCode();
                    case CodeVerdict.TooManyTries(var retryAfter) -> new TooManyTries(retryAfter);
                })
                .orElseGet(NothingToConfirm::new);
    }

    /// @return the new codes; empty when there is no second factor
    @Transactional
    public Optional<List<String>> replaceBackupCodes(UUID userId) {
        return secondFactors.find(userId).filter(SecondFactor::isOn).map(_ -> {
            events.publishEvent(new AccountChanged(userId, AccountChange.BACKUP_CODES_REPLACED));
            return backupCodes.replace(userId);
        });
    }

    /// @return false when there was none
    @Transactional
    public boolean disable(UUID userId) {
        boolean wasOn = secondFactors.find(userId).filter(SecondFactor::isOn).isPresent();
        if (wasOn) {
            secondFactors.remove(userId);
            backupCodes.remove(userId);
            events.publishEvent(new AccountChanged(userId, AccountChange.SECOND_FACTOR_DISABLED));
        }
        return wasOn;
    }

    private EnrolOutcome enable(UUID userId) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!secondFactors.confirm(userId)) {
                return new NothingToConfirm();
            }
            events.publishEvent(new AccountChanged(userId, AccountChange.SECOND_FACTOR_ENABLED));
            return new Enabled(backupCodes.replace(userId));
        }));
    }
}
