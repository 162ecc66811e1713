package io.doorstep.chatai.organization;

import io.doorstep.kit.tenancy.Tenancy;
import org.springframework.stereotype.Component;

/// Tells in whose name the service speaks.
@Component
public class GetOrganization {
    private final Organizations organizations;

    GetOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    public OrganizationProfile current() {
        return organizations
                .findById(Tenancy.current())
                .map(Organization::profile)
                .orElse(OrganizationProfile.NOT_YET_TOLD);
    }
}
