package io.doorstep.identity.onboarding;

/// What is filled in for a step so far.
///
/// @param version 0 while nothing was ever filled in
public record DraftView(StepForm form, int version) {

    boolean isEmpty() {
        return StepForms.empty(form.step()).filter(form::equals).isPresent();
    }
}
