package io.doorstep.identity.onboarding;

import java.util.Optional;

/// Which form a step of the wizard has.
final class StepForms {

    private StepForms() {}

    /// @return empty for a step that is not filled in here
    static Optional<StepForm> empty(OnboardingStep step) {
        return switch (step) {
            case BRAND -> Optional.of(new BrandForm(null, null, null, null, null));
            case PERSONA -> Optional.of(new PersonaForm(null, null, null));
            case INVITATIONS -> Optional.of(new InvitationsForm(null));
            case CHANNELS, AI_RULES, KNOWLEDGE_BASE, PLAN, PROPERTY_IMPORT, CRM_CONNECTION, ANALYTICS_REVIEW ->
                Optional.empty();
        };
    }
}
