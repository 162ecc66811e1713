package io.doorstep.identity.onboarding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far an organization has come.
///
/// @param percent of the steps that are done or left out
/// @param next the first open step, absent when none is
/// @param resumeAt the open step that was worked at last, else the next
public record ProgressView(
        int percent,
        @Nullable OnboardingStep next,
        @Nullable OnboardingStep resumeAt,
        List<StepView> steps,
        List<BadgeView> badges) {}
