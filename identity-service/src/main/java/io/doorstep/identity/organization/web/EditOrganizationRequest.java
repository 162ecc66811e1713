package io.doorstep.identity.organization.web;

import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.OrganizationEdit;
import io.doorstep.identity.organization.Persona;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// @param billingEmail where invoices go; empty takes it away
/// @param branding replaces the whole branding when given
/// @param persona replaces the whole persona when given
record EditOrganizationRequest(
        @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable
        String name,

        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
        @Nullable
        String locale,

        @Size(max = 64) @Nullable String timezone,
        @Email @Size(max = 254) @Nullable String billingEmail,
        @Valid @Nullable BrandingRequest branding,
        @Valid @Nullable PersonaRequest persona) {

    record BrandingRequest(
            @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be a colour such as #1A73E8") @Nullable
            String primaryColor,

            @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be a colour such as #1A73E8") @Nullable
            String secondaryColor,

            @Size(max = 500) @Pattern(regexp = "https://[^\\s\"'<>]+", message = "must be an https address") @Nullable
            String logoUrl) {}

    record PersonaRequest(
            @Size(max = 80) @Nullable String name,
            @Size(max = 80) @Nullable String tone,
            @Size(max = 500) @Nullable String greeting) {}

    @AssertTrue(message = "must be an IANA zone such as Africa/Lagos")
    boolean isTimezoneKnown() {
        return timezone == null || ZoneId.getAvailableZoneIds().contains(timezone);
    }

    OrganizationEdit toEdit() {
        return new OrganizationEdit(
                name == null ? null : name.strip(),
                locale,
                null,
                timezone,
                null,
                null,
                billingEmail,
                branding == null
                        ? null
                        : new Branding(branding.primaryColor(), branding.secondaryColor(), branding.logoUrl()),
                persona == null ? null : new Persona(persona.name(), persona.tone(), persona.greeting()));
    }
}
