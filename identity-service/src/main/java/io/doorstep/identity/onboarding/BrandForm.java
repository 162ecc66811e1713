package io.doorstep.identity.onboarding;

import io.doorstep.identity.organization.Branding;
import io.doorstep.identity.organization.OrganizationEdit;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The business as it presents itself; what is absent stays as the organization has it.
public record BrandForm(
        @Size(min = 1, max = 120) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable
        String name,

        @Size(max = 35)
        @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", message = "must be a BCP 47 language tag")
        @Nullable
        String locale,

        @KnownZone @Nullable String timezone,

        @Pattern(regexp = "#[0-9A-Fa-f]{6}", message = "must be a colour such as #1A73E8") @Nullable
        String primaryColor,

        @Size(max = 500) @Pattern(regexp = "https://[^\\s\"'<>]+", message = "must be an https address") @Nullable
        String logoUrl)
        implements StepForm {

    @Override
    public OnboardingStep step() {
        return OnboardingStep.BRAND;
    }

    @Override
    public List<String> missing() {
        return primaryColor == null && logoUrl == null ? List.of("/primaryColor") : List.of();
    }

    OrganizationEdit toEdit(Branding present) {
        String colour = primaryColor == null ? present.primaryColor() : primaryColor;
        String logo = logoUrl == null ? present.logoUrl() : logoUrl;
        return OrganizationEdit.ofProfile(
                name == null ? null : name.strip(),
                locale,
                timezone,
                new Branding(colour, present.secondaryColor(), logo),
                null);
    }
}
