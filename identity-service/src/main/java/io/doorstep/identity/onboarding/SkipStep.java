package io.doorstep.identity.onboarding;

import io.doorstep.identity.onboarding.SkipOutcome.AlreadyDone;
import io.doorstep.identity.onboarding.SkipOutcome.Required;
import io.doorstep.identity.onboarding.SkipOutcome.Skipped;
import java.util.EnumSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Leaves out a step that the plan does not require, or takes that back.
@Component
public class SkipStep {

    private final KeepProgress keepProgress;

    SkipStep(KeepProgress keepProgress) {
        this.keepProgress = keepProgress;
    }

    @Transactional
    public SkipOutcome skip(OnboardingStep step) {
        keepProgress.lock();
        Checklist checklist = keepProgress.checklist();
        if (checklist.stateOf(step) == StepState.DONE) {
            return new AlreadyDone();
        }
        if (step.isRequiredOn(checklist.plan())) {
            return new Required();
        }
        keepProgress.mark(EnumSet.of(step), StepState.SKIPPED, MarkSource.HAND, ActingUser.find());
        return new Skipped();
    }

    /// Nothing changes for a step that was not left out.
    @Transactional
    public void takeBack(OnboardingStep step) {
        keepProgress.reopen(step);
    }
}
