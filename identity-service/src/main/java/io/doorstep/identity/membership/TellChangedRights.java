package io.doorstep.identity.membership;

import io.doorstep.identity.access.RightsChanged;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Whoever has other rights than before is another member to those who know members by their roles.
@Component
class TellChangedRights {

    private final MemberRows rows;
    private final ApplicationEventPublisher events;

    TellChangedRights(MemberRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    @EventListener
    void on(RightsChanged event) {
        event.members().stream()
                .sorted()
                .map(rows::find)
                .flatMap(Optional::stream)
                .map(MemberUpdated::new)
                .forEach(events::publishEvent);
    }
}
