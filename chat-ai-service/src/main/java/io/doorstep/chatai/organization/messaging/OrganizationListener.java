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

    @OnEvent(topic = "organizations", type = "organization.registered")
    void onRegistered(OrganizationV1 organization) {
        followOrganization.follow(organization.profile());
    }

    @OnEvent(topic = "organizations", type = "organization.updated")
    void onUpdated(OrganizationV1 organization) {
        followOrganization.follow(organization.profile());
    }
}
