package io.doorstep.identity.onboarding;

/// How a step comes to be done.
public enum Completion {
    /// What was filled in is written to where it belongs.
    IN_WIZARD,
    /// Elsewhere in the product; nobody can claim it.
    BY_DATA,
    /// Elsewhere in the product; until that is seen, a user's word is taken as well.
    BY_HAND
}
