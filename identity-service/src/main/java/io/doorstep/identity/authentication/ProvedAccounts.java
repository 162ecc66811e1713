package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.password.CheckPassword;
import io.doorstep.identity.authentication.recovery.EmailVerifications;
import io.doorstep.identity.federation.AccountTrust;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Trusts accounts whose address is verified, and those that nobody has chosen a password for.
@Component
class ProvedAccounts implements AccountTrust {

    private final EmailVerifications verifications;
    private final CheckPassword checkPassword;

    ProvedAccounts(EmailVerifications verifications, CheckPassword checkPassword) {
        this.verifications = verifications;
        this.checkPassword = checkPassword;
    }

    @Override
    public boolean isOwnersAlone(UUID userId) {
        return verifications.isVerified(userId) || !checkPassword.hasPassword(userId);
    }

    @Override
    public void noteVerified(UUID userId) {
        verifications.verify(userId);
    }
}
