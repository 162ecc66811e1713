package io.doorstep.campaign.delivery.messaging;

import io.doorstep.campaign.delivery.FollowSender;
import io.doorstep.kit.inbox.OnEvent;
import org.springframework.stereotype.Component;

@Component
class OrganizationListener {

    private final FollowSender followSender;

    OrganizationListener(FollowSender followSender) {
        this.followSender = followSender;
    }

    @OnEvent(
            topic = "organizations",
            type = {"organization.registered", "organization.updated"})
    void onOrganization(OrganizationV1 organization) {
        followSender.follow(organization.name());
    }
}
