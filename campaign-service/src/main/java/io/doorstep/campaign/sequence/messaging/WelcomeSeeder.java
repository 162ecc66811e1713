package io.doorstep.campaign.sequence.messaging;

import io.doorstep.campaign.sequence.SeedWelcome;
import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class WelcomeSeeder {

    private final SeedWelcome seedWelcome;

    WelcomeSeeder(SeedWelcome seedWelcome) {
        this.seedWelcome = seedWelcome;
    }

    @OnEvent(topic = "organizations", type = "organization.registered")
    void onRegistered(OrganizationRegisteredV1 organization) {
        seedWelcome.seed();
    }
}
