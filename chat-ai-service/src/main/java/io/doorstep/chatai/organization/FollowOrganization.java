package io.doorstep.chatai.organization;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the organization's profile as identity tells it.
@Component
public class FollowOrganization {
    private final Organizations organizations;

    FollowOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    @Transactional
    public void follow(OrganizationProfile told) {
        var organizationId = Tenancy.current();
        organizations
                .findById(organizationId)
                .ifPresentOrElse(
                        known -> known.become(told), () -> organizations.save(new Organization(organizationId, told)));
    }
}
