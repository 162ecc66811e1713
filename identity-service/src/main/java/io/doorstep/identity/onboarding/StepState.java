package io.doorstep.identity.onboarding;

/// Where a step stands.
public enum StepState {
    OPEN,
    DONE,
    SKIPPED
}
