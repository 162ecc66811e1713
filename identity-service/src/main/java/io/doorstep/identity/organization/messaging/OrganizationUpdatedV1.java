package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.organization.Persona;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `organization.updated` on the wire.
record OrganizationUpdatedV1(
        UUID organizationId,
        String slug,
        String name,
        String locale,
        String timezone,
        List<String> languages,
        String dateFormat,
        String timeFormat,
        Instant registeredAt,
        BrandingV1 branding,
        PersonaV1 persona) {

    record BrandingV1(
            @Nullable String primaryColor,
            @Nullable String secondaryColor,
            @Nullable String logoUrl) {}

    record PersonaV1(
            @Nullable String name,
            @Nullable String tone,
            @Nullable String greeting) {}

    static OrganizationUpdatedV1 of(OrganizationView organization) {
        Branding branding = organization.branding();
        Persona persona = organization.persona();
        return new OrganizationUpdatedV1(
                organization.id(),
                organization.slug(),
                organization.name(),
                organization.locale(),
                organization.timezone(),
                organization.languages(),
                organization.dateFormat().pattern(),
                organization.timeFormat().pattern(),
                organization.registeredAt(),
                new BrandingV1(branding.primaryColor(), branding.secondaryColor(), branding.logoUrl()),
                new PersonaV1(persona.name(), persona.tone(), persona.greeting()));
    }
}
