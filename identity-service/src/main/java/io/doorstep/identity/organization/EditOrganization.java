package io.doorstep.identity.organization;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ETags;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes the bound organization's profile, branding and persona.
@Component
public class EditOrganization {

    private final Organizations organizations;
    private final ApplicationEventPublisher events;

    EditOrganization(Organizations organizations, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.events = events;
    }

    @Transactional
    public Optional<OrganizationView> edit(OrganizationEdit edit, @Nullable String ifMatch) {
        return organizations.findById(Tenancy.current()).map(organization -> {
            ETags.check(ifMatch, organization.view().version());
            organization.apply(edit);
            OrganizationView edited = organizations.saveAndFlush(organization).view();
            events.publishEvent(new OrganizationUpdated(edited));
            return edited;
        });
    }
}
