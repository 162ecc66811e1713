package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.authentication.account.AccountChange;
import io.doorstep.identity.authentication.account.AccountChanged;
import io.doorstep.identity.authentication.guess.Guesser;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/// Makes a number a person's own once a code has come back from there; the former one holds until then.
@Component
class VerifyPhone {

    private final SendPhoneCode sendPhoneCode;
    private final CheckPhoneCode checkPhoneCode;
    private final PhoneNumbers numbers;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    VerifyPhone(
            SendPhoneCode sendPhoneCode,
            CheckPhoneCode checkPhoneCode,
            PhoneNumbers numbers,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.sendPhoneCode = sendPhoneCode;
        this.checkPhoneCode = checkPhoneCode;
        this.numbers = numbers;
        this.events = events;
        this.transaction = transaction;
    }

    SendCodeOutcome begin(UUID userId, UUID sessionId, PhoneNumber number) {
        return sendPhoneCode.sendToVerify(userId, sessionId, number);
    }

    PhoneCodeVerdict confirm(Guesser guesser, UUID userId, UUID sessionId, String digits) {
        PhoneCodeVerdict verdict = checkPhoneCode.check(guesser, userId, sessionId, CodePurpose.VERIFY_PHONE, digits);
        if (verdict instanceof PhoneCodeVerdict.Right(var number)) {
            transaction.executeWithoutResult(_ -> {
                numbers.keep(userId, number);
                events.publishEvent(new AccountChanged(userId, AccountChange.PHONE_VERIFIED));
            });
        }
        return verdict;
    }

    /// @return false when there was none
    @Transactional
    public boolean remove(UUID userId) {
        boolean removed = numbers.remove(userId);
        if (removed) {
            events.publishEvent(new AccountChanged(userId, AccountChange.PHONE_REMOVED));
        }
        return removed;
    }
}
