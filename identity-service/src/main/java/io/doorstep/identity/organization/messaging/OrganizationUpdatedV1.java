package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.organization.Persona;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `organization.updated` on the wire.
record OrganizationUpdatedV1(
        UUID organizationId,
        String slug,
        String name,
        String locale,
        String timezone,
        Instant registeredAt,
        BrandingV1 branding,
        PersonaV1 persona) {

    record BrandingV1(
            @Nullable String primaryColor, @Nullable String logoUrl) {}

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
                organization.registeredAt(),
                new BrandingV1(branding.primaryColor(), branding.logoUrl()),
                new PersonaV1(persona.name(), persona.tone(), persona.greeting()));
    }
}
