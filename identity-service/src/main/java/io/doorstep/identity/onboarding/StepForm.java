package io.doorstep.identity.onboarding;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/// What is filled in for a step of the wizard, perhaps in part.
@Schema(oneOf = {BrandForm.class, PersonaForm.class, InvitationsForm.class})
public sealed interface StepForm permits BrandForm, PersonaForm, InvitationsForm {

    OnboardingStep step();

    /// What must be filled in before the step can be completed, as JSON Pointers.
    List<String> missing();
}
