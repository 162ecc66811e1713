package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.Tenancy;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up the bound organization, or whose a slug is.
@Component
public class FindOrganization {

    private final Organizations organizations;
    private final SlugDirectory slugs;

    FindOrganization(Organizations organizations, SlugDirectory slugs) {
        this.organizations = organizations;
        this.slugs = slugs;
    }

    @Transactional(readOnly = true)
    public Optional<OrganizationView> findCurrent() {
        return organizations.findById(Tenancy.current()).map(Organization::view);
    }

    /// Needs no tenant.
    public Optional<UUID> findBySlug(String slug) {
        return slugs.find(slug);
    }
}
