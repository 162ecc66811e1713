package io.doorstep.identity.session;

import io.doorstep.identity.membership.MemberDeactivated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Signs out whoever is deactivated.
@Component
class EndSessionsOfDeactivated {

    private final EndSession endSession;

    EndSessionsOfDeactivated(EndSession endSession) {
        this.endSession = endSession;
    }

    @EventListener
    void on(MemberDeactivated event) {
        endSession.endAllOf(event.member().userId(), null, "member deactivated");
    }
}
