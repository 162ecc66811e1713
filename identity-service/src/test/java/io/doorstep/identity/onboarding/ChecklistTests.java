package io.doorstep.identity.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChecklistTests {

    private final Map<OnboardingStep, Mark> marks = new EnumMap<>(OnboardingStep.class);

    /// IDN-68
    @Test
    void beginsWithTheFirstStepAndNothingDone() {
        Checklist checklist = on("STARTER");

        assertThat(checklist.percent()).isZero();
        assertThat(checklist.next()).contains(OnboardingStep.BRAND);
        assertThat(checklist.earned()).isEmpty();
    }

    /// IDN-70
    @Test
    void whatWasLeftOutIsOpenAgainOnAPlanThatRequiresIt() {
        mark(StepState.SKIPPED, OnboardingStep.INVITATIONS);

        assertThat(on("STARTER").stateOf(OnboardingStep.INVITATIONS)).isEqualTo(StepState.SKIPPED);
        assertThat(on("ENTERPRISE").stateOf(OnboardingStep.INVITATIONS)).isEqualTo(StepState.OPEN);
        assertThat(on(null).stateOf(OnboardingStep.INVITATIONS)).isEqualTo(StepState.SKIPPED);
    }

    /// IDN-72
    @Test
    void aBadgeIsEarnedForAllThatThePlanNeeds() {
        List<OnboardingStep> needed = Arrays.stream(OnboardingStep.values())
                .filter(step -> step.isRequiredOn("STARTER"))
                .toList();
        needed.forEach(step -> mark(StepState.DONE, step));

        assertThat(on("STARTER").earned()).containsExactly(Badge.FIRST_STEP, Badge.OPEN_FOR_BUSINESS);
        assertThat(on("ENTERPRISE").earned()).containsExactly(Badge.FIRST_STEP);
    }

    /// IDN-72
    @Test
    void theFullHouseIsForThoseWhoLeaveNothingOut() {
        mark(StepState.DONE, OnboardingStep.values());
        assertThat(on("ENTERPRISE").earned()).containsExactly(Badge.values());

        mark(StepState.SKIPPED, OnboardingStep.AI_RULES);
        assertThat(on("ENTERPRISE").percent()).isEqualTo(100);
        assertThat(on("ENTERPRISE").next()).isEmpty();
        assertThat(on("ENTERPRISE").earned()).doesNotContain(Badge.FULL_HOUSE).contains(Badge.ALL_SET);
    }

    /// IDN-67
    @ParameterizedTest
    @EnumSource
    void everyStepSaysWhatItIsWhereItIsDoneAndWhatTicksItOff(OnboardingStep step) {
        assertThat(OnboardingStep.find(step.key())).contains(step);
        assertThat(List.of(step.title(), step.description(), step.proof())).noneMatch(String::isBlank);
        assertThat(step.places()).anyMatch(StepPlace::isOffered);
        assertThat(StepForms.empty(step).isPresent()).isEqualTo(step.completion() == Completion.IN_WIZARD);
        assertThat(StepForms.empty(step).stream()).allSatisfy(form -> {
            assertThat(form.step()).isEqualTo(step);
            assertThat(form.missing()).isNotEmpty();
        });
    }

    private Checklist on(@Nullable String plan) {
        return new Checklist(marks, plan);
    }

    private void mark(StepState state, OnboardingStep... steps) {
        for (OnboardingStep step : steps) {
            marks.put(step, new Mark(state, MarkSource.HAND, null, Instant.EPOCH));
        }
    }
}
