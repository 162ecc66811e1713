package io.doorstep.identity.onboarding;

/// How a step comes to be done.
public enum Completion {
    /// What was filled in is written to where it belongs.
    IN_WIZARD,
    /// Elsewhere in the product; nobody can claim it.
    BY_DATA,
    /// Nothing would prove it, so a user's word is taken.
    BY_HAND
}
