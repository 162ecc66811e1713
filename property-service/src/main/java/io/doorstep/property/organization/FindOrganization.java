package io.doorstep.property.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells how the bound business speaks and where it lives.
@Component
public class FindOrganization {

    private final Organizations organizations;

    FindOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /// @return empty until identity has told of it
    public Optional<OrganizationProfile> find() {
        return organizations.find();
    }
}
