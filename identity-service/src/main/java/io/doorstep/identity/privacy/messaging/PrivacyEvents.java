package io.doorstep.identity.privacy.messaging;

import io.doorstep.identity.privacy.HoldChanged;
import io.doorstep.identity.privacy.PrivacyRequestView;
import io.doorstep.identity.privacy.PrivacyRequested;
import io.doorstep.kit.outbox.Outbox;
import io.doorstep.kit.outbox.OutgoingEvent;
import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// In the order of the organization's other events, so that nobody hears of a member again who was to be erased.
@Component
class PrivacyEvents {

    private final Outbox outbox;

    PrivacyEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(PrivacyRequested event) {
        PrivacyRequestView request = event.request();
        switch (request.kind()) {
            case EXPORT -> publish("privacy.export-requested", request);
            case ERASURE -> publish("privacy.erasure-requested", request);
        }
    }

    @EventListener
    void on(HoldChanged event) {
        outbox.publish(
                new OutgoingEvent("organizations", "legal-hold.changed", Tenancy.current(), HoldChangedV1.of(event)));
    }

    private void publish(String type, PrivacyRequestView request) {
        outbox.publish(new OutgoingEvent("organizations", type, Tenancy.current(), PrivacyRequestedV1.of(request)));
    }
}
