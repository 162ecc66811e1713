package io.doorstep.identity.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A step as one organization sees it.
///
/// @param mark absent while the step is open
public record StepView(
        OnboardingStep step,
        boolean required,
        StepState state,
        @Nullable Mark mark,
        List<StepPlace> places) {}
