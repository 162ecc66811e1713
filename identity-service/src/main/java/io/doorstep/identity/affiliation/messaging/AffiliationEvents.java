package io.doorstep.identity.affiliation.messaging;

import io.doorstep.identity.affiliation.AffiliationChanged;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class AffiliationEvents {

    private final Outbox outbox;

    AffiliationEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(AffiliationChanged event) {
        switch (event.step()) {
            case APPLY -> publish("affiliation.applied", event);
            case APPROVE -> publish("affiliation.approved", event);
            case REJECT -> publish("affiliation.rejected", event);
            case SUSPEND -> publish("affiliation.suspended", event);
            case REACTIVATE -> publish("affiliation.reactivated", event);
        }
    }

    private void publish(String type, AffiliationChanged event) {
        outbox.publish(new OutgoingEvent("organizations", type, Tenancy.current(), AffiliationV1.of(event)));
    }
}
