package io.doorstep.notification.recipient.messaging;

import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.notification.recipient.FollowCompany;
import org.springframework.stereotype.Component;

@Component
class OrganizationListener {

    private final FollowCompany followCompany;

    OrganizationListener(FollowCompany followCompany) {
        this.followCompany = followCompany;
    }

    @OnEvent(
            topic = "organizations",
            type = {"organization.registered", "organization.updated"})
    void onOrganization(OrganizationV1 organization) {
        followCompany.follow(organization.style());
    }
}
