package io.doorstep.property.organization.messaging;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.property.organization.FollowOrganization;
import org.springframework.stereotype.Component;

@Component
class OrganizationListener {

    private final FollowOrganization followOrganization;

    OrganizationListener(FollowOrganization followOrganization) {
        this.followOrganization = followOrganization;
    }

    @OnEvent(
            topic = "organizations",
            type = {"organization.registered", "organization.updated"})
    void onOrganization(OrganizationV1 organization, EventContext event) {
        followOrganization.follow(organization.profile(), event.time());
    }
}
