package io.doorstep.identity.federation;

import io.doorstep.identity.membership.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The names under which providers know a person go with the account.
@Component
class ForgetDeletedIdentity {

    private final GoogleIdentities googleIdentities;
    private final FederatedIdentities identities;

    ForgetDeletedIdentity(GoogleIdentities googleIdentities, FederatedIdentities identities) {
        this.googleIdentities = googleIdentities;
        this.identities = identities;
    }

    @EventListener
    void on(AccountDeleted event) {
        googleIdentities.forget(event.userId());
        identities.deleteByUserId(event.userId());
    }
}
