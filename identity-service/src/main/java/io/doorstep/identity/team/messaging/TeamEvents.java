package io.doorstep.identity.team.messaging;

import io.doorstep.identity.team.TeamChanged;
import io.doorstep.identity.team.TeamDeleted;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class TeamEvents {

    private static final String TOPIC = "organizations";

    private final Outbox outbox;

    TeamEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(TeamChanged event) {
        var wire = TeamChangedV1.of(Tenancy.current(), event);
        outbox.publish(new OutgoingEvent(TOPIC, "team.changed", wire.organizationId(), wire));
    }

    @EventListener
    void on(TeamDeleted event) {
        var wire = new TeamDeletedV1(Tenancy.current(), event.teamId());
        outbox.publish(new OutgoingEvent(TOPIC, "team.deleted", wire.organizationId(), wire));
    }
}
