package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.OrganizationRegistered;
import io.doorstep.identity.organization.OrganizationUpdated;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class OrganizationEvents {

    private static final String TOPIC = "organizations";

    private final Outbox outbox;

    OrganizationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(OrganizationRegistered event) {
        var wire = OrganizationRegisteredV1.of(event.organization());
        outbox.publish(new OutgoingEvent(TOPIC, "organization.registered", wire.organizationId(), wire));
    }

    @EventListener
    void on(OrganizationUpdated event) {
        var wire = OrganizationUpdatedV1.of(event.organization());
        outbox.publish(new OutgoingEvent(TOPIC, "organization.updated", wire.organizationId(), wire));
    }
}
