package io.doorstep.identity.authentication.passkey;

import io.doorstep.identity.membership.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Passkeys go with the account.
@Component
class ForgetDeletedPasskeys {

    private final Passkeys passkeys;

    ForgetDeletedPasskeys(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @EventListener
    void on(AccountDeleted event) {
        passkeys.removeAllOf(event.userId());
    }
}
