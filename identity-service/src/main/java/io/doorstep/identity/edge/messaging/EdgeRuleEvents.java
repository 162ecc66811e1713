package io.doorstep.identity.edge.messaging;

import io.doorstep.identity.edge.EdgeRulesChanged;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class EdgeRuleEvents {

    private final Outbox outbox;

    EdgeRuleEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(EdgeRulesChanged event) {
        var wire = EdgeRulesChangedV1.of(event);
        outbox.publish(new OutgoingEvent("organizations", "edge-rules.changed", wire.organizationId(), wire));
    }
}
