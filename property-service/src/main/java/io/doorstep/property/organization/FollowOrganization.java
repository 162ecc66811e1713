package io.doorstep.property.organization;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what identity tells of a business; what was said before is not taken for newer.
@Component
public class FollowOrganization {

    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    FollowOrganization(Organizations organizations, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.events = events;
    }

    @Transactional
    public void follow(OrganizationProfile told, Instant at) {
        OrganizationProfile before = organizations.find().orElse(null);
        if (organizations.keep(told, at) && !told.equals(before)) {
            events.publishEvent(new OrganizationChanged(before, told));
        }
    }
}
