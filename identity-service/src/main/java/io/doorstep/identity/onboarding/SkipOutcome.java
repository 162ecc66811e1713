package io.doorstep.identity.onboarding;

/// Every way in which leaving out a step can end.
public sealed interface SkipOutcome {

    record Skipped() implements SkipOutcome {}

    record AlreadyDone() implements SkipOutcome {}

    /// The organization's plan wants it.
    record Required() implements SkipOutcome {}
}
