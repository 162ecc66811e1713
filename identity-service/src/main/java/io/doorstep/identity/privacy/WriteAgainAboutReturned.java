package io.doorstep.identity.privacy;

import io.doorstep.identity.audit.ForgetPerson;
import io.doorstep.identity.membership.MemberInvited;
import io.doorstep.identity.membership.MemberJoined;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever is erased here and comes back is no longer one of whom nothing is kept.
@Component
class WriteAgainAboutReturned {

    private final ForgetPerson forgetPerson;

    WriteAgainAboutReturned(ForgetPerson forgetPerson) {
        this.forgetPerson = forgetPerson;
    }

    @EventListener
    void on(MemberInvited event) {
        forgetPerson.writeAgainAbout(event.userId());
    }

    @EventListener
    void on(MemberJoined event) {
        forgetPerson.writeAgainAbout(event.member().userId());
    }
}
