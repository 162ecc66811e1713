package io.doorstep.identity.onboarding;

import io.doorstep.identity.organization.OrganizationEdit;
import io.doorstep.identity.organization.Persona;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The assistant as it speaks for the business; what is absent stays as the organization has it.
public record PersonaForm(
        @Size(max = 80) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable
        String name,

        @Size(max = 80) @Nullable String tone,
        @Size(max = 500) @Nullable String greeting)
        implements StepForm {

    @Override
    public OnboardingStep step() {
        return OnboardingStep.PERSONA;
    }

    @Override
    public List<String> missing() {
        return name == null ? List.of("/name") : List.of();
    }

    OrganizationEdit toEdit(Persona present) {
        return OrganizationEdit.ofProfile(
                null,
                null,
                null,
                null,
                new Persona(
                        name == null ? present.name() : name.strip(),
                        tone == null ? present.tone() : tone,
                        greeting == null ? present.greeting() : greeting));
    }
}
