package io.doorstep.identity.session;

import io.doorstep.identity.access.RightsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Signs out whoever has lost a right, so that no token allows longer what is no longer allowed.
@Component
class EndSessionsOfReduced {

    private final EndSession endSession;

    EndSessionsOfReduced(EndSession endSession) {
        this.endSession = endSession;
    }

    @EventListener
    void on(RightsChanged event) {
        event.reduced().stream().sorted().forEach(user -> endSession.endAllOf(user, null, "rights taken away"));
    }
}
