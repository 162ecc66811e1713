package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes an organization; its id is the bound tenant.
@Component
public class FoundOrganization {

    private final Organizations organizations;
    private final SlugDirectory slugs;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    FoundOrganization(
            Organizations organizations, SlugDirectory slugs, InstantSource clock, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.slugs = slugs;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public OrganizationView found(String name, String locale, String timezone) {
        Slug slug = slugs.claim(Slug.of(name));
        OrganizationView founded = organizations
                .save(new Organization(Tenancy.current(), slug.text(), name, locale, timezone, clock.instant()))
                .view();
        events.publishEvent(new OrganizationRegistered(founded));
        return founded;
    }
}
