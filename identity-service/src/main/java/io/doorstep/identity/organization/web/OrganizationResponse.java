package io.doorstep.identity.organization.web;

import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.OrganizationView;
import io.doorstep.identity.organization.Persona;
import io.doorstep.identity.organization.Subscription;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param tier of the subscription, as `subscriptionStatus`; here for those who read it before there was more to tell
record OrganizationResponse(
        UUID id,
        String slug,
        String name,
        String locale,
        List<String> languages,
        String timezone,
        String dateFormat,
        String timeFormat,
        BrandingResponse branding,
        PersonaResponse persona,
        String status,
        @Nullable String tier,
        @Nullable String subscriptionStatus,
        SubscriptionResponse subscription,
        @Nullable String billingEmail,
        Instant registeredAt) {

    record BrandingResponse(
            @Nullable String primaryColor,
            @Nullable String secondaryColor,
            @Nullable String logoUrl) {

        static BrandingResponse of(Branding branding) {
            return new BrandingResponse(branding.primaryColor(), branding.secondaryColor(), branding.logoUrl());
        }
    }

    record PersonaResponse(
            @Nullable String name,
            @Nullable String tone,
            @Nullable String greeting) {

        static PersonaResponse of(Persona persona) {
            return new PersonaResponse(persona.name(), persona.tone(), persona.greeting());
        }
    }

    /// @param active whether the organization may be changed and not only read
    record SubscriptionResponse(
            @Nullable String tier,
            @Nullable String status,
            boolean active,
            @Nullable Instant endsAt,
            @Nullable Long maxPlots,
            @Nullable Long maxAgents,
            @Nullable Long maxApiCallsDaily,
            @Nullable String stripeCustomerId) {

        static SubscriptionResponse of(Subscription subscription) {
            return new SubscriptionResponse(
                    subscription.tier(),
                    subscription.status(),
                    subscription.isActive(),
                    subscription.endsAt(),
                    subscription.maxPlots(),
                    subscription.maxAgents(),
                    subscription.maxApiCallsDaily(),
                    subscription.stripeCustomerId());
        }
    }

    static OrganizationResponse of(OrganizationView organization) {
        return new OrganizationResponse(
                organization.id(),
                organization.slug(),
                organization.name(),
                organization.locale(),
                organization.languages(),
                organization.timezone(),
                organization.dateFormat().pattern(),
                organization.timeFormat().pattern(),
                BrandingResponse.of(organization.branding()),
                PersonaResponse.of(organization.persona()),
                organization.status().name(),
                organization.tier(),
                organization.subscription().status(),
                SubscriptionResponse.of(organization.subscription()),
                organization.billingEmail(),
                organization.registeredAt());
    }
}
