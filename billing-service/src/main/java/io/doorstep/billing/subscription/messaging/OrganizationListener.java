package io.doorstep.billing.subscription.messaging;

import io.doorstep.billing.subscription.StartTrial;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class OrganizationListener {

    private final StartTrial startTrial;

    OrganizationListener(StartTrial startTrial) {
        this.startTrial = startTrial;
    }

    @OnEvent(topic = "organizations", type = "organization.registered")
    void on(OrganizationRegistered organization) {
        startTrial.start(organization.registeredAt());
    }

    record OrganizationRegistered(Instant registeredAt) {}
}
