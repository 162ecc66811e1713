package io.doorstep.chatai.organization.messaging;

import io.doorstep.chatai.organization.FollowOrganization;
import io.doorstep.kit.inbox.OnEvent;
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
    void onOrganization(OrganizationV1 organization) {
        followOrganization.follow(organization.profile());
    }
}
