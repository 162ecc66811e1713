package io.doorstep.identity.onboarding;

/// What stands behind a mark.
public enum MarkSource {
    DATA,
    HAND
}
