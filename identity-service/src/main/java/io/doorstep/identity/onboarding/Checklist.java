package io.doorstep.identity.onboarding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The catalogue as one organization has worked it off.
///
/// @param plan decides what is required
record Checklist(Map<OnboardingStep, Mark> marks, @Nullable String plan) {

    private static final List<OnboardingStep> CATALOGUE = List.of(OnboardingStep.values());

    /// What was left out and is required on the plan of today is open again.
    StepState stateOf(OnboardingStep step) {
        Mark mark = marks.get(step);
        if (mark == null) {
            return StepState.OPEN;
        }
        boolean wanted = mark.state() == StepState.SKIPPED && step.isRequiredOn(plan);
        return wanted ? StepState.OPEN : mark.state();
    }

    int percent() {
        return 100 * (count(StepState.DONE) + count(StepState.SKIPPED)) / CATALOGUE.size();
    }

    Optional<OnboardingStep> next() {
        return in(StepState.OPEN).stream().findFirst();
    }

    List<OnboardingStep> in(StepState state) {
        return CATALOGUE.stream().filter(step -> stateOf(step) == state).toList();
    }

    List<Badge> earned() {
        return Arrays.stream(Badge.values())
                .filter(badge -> badge.isEarnedBy(this))
                .toList();
    }

    boolean hasAllThatIsRequired() {
        return in(StepState.OPEN).stream().noneMatch(step -> step.isRequiredOn(plan));
    }

    private int count(StepState state) {
        return in(state).size();
    }
}
