package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.identity.membership.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The second factor goes with the account.
@Component
class ForgetDeletedFactor {

    private final SecondFactors secondFactors;
    private final BackupCodes backupCodes;

    ForgetDeletedFactor(SecondFactors secondFactors, BackupCodes backupCodes) {
        this.secondFactors = secondFactors;
        this.backupCodes = backupCodes;
    }

    @EventListener
    void on(AccountDeleted event) {
        secondFactors.remove(event.userId());
        backupCodes.remove(event.userId());
    }
}
