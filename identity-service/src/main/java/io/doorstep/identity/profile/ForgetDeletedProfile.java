package io.doorstep.identity.profile;

import io.doorstep.identity.membership.AccountDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The profile goes with the account.
@Component
class ForgetDeletedProfile {

    private final Profiles profiles;

    ForgetDeletedProfile(Profiles profiles) {
        this.profiles = profiles;
    }

    @EventListener
    void on(AccountDeleted event) {
        profiles.findById(event.userId()).ifPresent(profiles::delete);
    }
}
