package io.doorstep.leadcrm.person;

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
    void onOrganization(OrganizationLocale organization) {
        followOrganization.follow(organization.locale());
    }

    record OrganizationLocale(String locale) {}
}
