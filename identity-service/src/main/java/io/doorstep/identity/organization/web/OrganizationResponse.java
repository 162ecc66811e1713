package io.doorstep.identity.organization.web;

import io.doorstep.identity.organization.OrganizationView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrganizationResponse(
        UUID id,
        String slug,
        String name,
        String locale,
        String timezone,
        BrandingResponse branding,
        PersonaResponse persona,
        String status,
        @Nullable String tier,
        @Nullable String subscriptionStatus,
        Instant registeredAt) {

    record BrandingResponse(
            @Nullable String primaryColor, @Nullable String logoUrl) {}

    record PersonaResponse(
            @Nullable String name,
            @Nullable String tone,
            @Nullable String greeting) {}

    static OrganizationResponse of(OrganizationView organization) {
        var branding = organization.branding();
        var persona = organization.persona();
        return new OrganizationResponse(
                organization.id(),
                organization.slug(),
                organization.name(),
                organization.locale(),
                organization.timezone(),
                new BrandingResponse(branding.primaryColor(), branding.logoUrl()),
                new PersonaResponse(persona.name(), persona.tone(), persona.greeting()),
                organization.status().name(),
                organization.tier(),
                organization.subscriptionStatus(),
                organization.registeredAt());
    }
}
