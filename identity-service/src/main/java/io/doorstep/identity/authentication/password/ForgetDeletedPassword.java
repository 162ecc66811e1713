package io.doorstep.identity.authentication.password;

import io.doorstep.identity.membership.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The password goes with the account.
@Component
class ForgetDeletedPassword {

    private final PasswordCredentials credentials;

    ForgetDeletedPassword(PasswordCredentials credentials) {
        this.credentials = credentials;
    }

    @EventListener
    void on(AccountDeleted event) {
        credentials.forget(event.userId());
    }
}
