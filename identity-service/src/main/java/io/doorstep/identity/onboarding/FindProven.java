package io.doorstep.identity.onboarding;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells what real data has shown of the bound organization.
@Component
public class FindProven {

    private final StepMarks marks;

    FindProven(StepMarks marks) {
        this.marks = marks;
    }

    /// @return false as well where somebody only said so
    @Transactional(readOnly = true)
    public boolean isProven(OnboardingStep step) {
        return marks.findByStep(step)
                .map(StepMark::mark)
                .filter(mark -> mark.state() == StepState.DONE && mark.source() == MarkSource.DATA)
                .isPresent();
    }
}
