package io.doorstep.identity.onboarding;

import io.doorstep.identity.onboarding.CompleteOutcome.Completed;
import io.doorstep.identity.onboarding.CompleteOutcome.Incomplete;
import io.doorstep.identity.onboarding.CompleteOutcome.NotByHand;
import io.doorstep.identity.onboarding.CompleteOutcome.Refused;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Completes a step: by writing what was filled in to where it belongs, or by the caller's word where that is
/// taken.
@Component
public class CompleteStep {

    private final KeepProgress keepProgress;
    private final KeepDraft keepDraft;
    private final WriteForm writeForm;

    CompleteStep(KeepProgress keepProgress, KeepDraft keepDraft, WriteForm writeForm) {
        this.keepProgress = keepProgress;
        this.keepDraft = keepDraft;
        this.writeForm = writeForm;
    }

    /// A step that is done stays so; what was filled in for it anew takes effect.
    @Transactional
    public CompleteOutcome complete(OnboardingStep step) {
        boolean done = keepProgress.checklist().stateOf(step) == StepState.DONE;
        return switch (step.completion()) {
            case BY_DATA -> done ? new Completed() : new NotByHand(step.proof());
            case BY_HAND -> done(step, MarkSource.HAND);
            case IN_WIZARD -> {
                DraftView draft = keepDraft.find(step).orElseThrow();
                yield done && draft.isEmpty() ? new Completed() : write(step, draft.form());
            }
        };
    }

    private CompleteOutcome write(OnboardingStep step, StepForm form) {
        List<String> missing = form.missing();
        if (!missing.isEmpty()) {
            return new Incomplete(missing);
        }
        Optional<String> refusal = writeForm.write(form);
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        CompleteOutcome done = done(step, MarkSource.DATA);
        keepDraft.empty(step);
        return done;
    }

    private CompleteOutcome done(OnboardingStep step, MarkSource source) {
        keepProgress.mark(EnumSet.of(step), StepState.DONE, source, ActingUser.find());
        return new Completed();
    }
}
