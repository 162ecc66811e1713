package io.doorstep.identity.authentication;

/// Every way in which going to another organization can end.
sealed interface SwitchOutcome {

    record Switched(SignedIn signedIn) implements SwitchOutcome {}

    record NotAMember() implements SwitchOutcome {}

    /// The organization there wants another password.
    record PasswordExpired() implements SwitchOutcome {}
}
