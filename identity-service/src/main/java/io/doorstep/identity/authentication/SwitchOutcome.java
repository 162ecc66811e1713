package io.doorstep.identity.authentication;

/// Every way in which going to another organization can end.
sealed interface SwitchOutcome {

    record Switched(SignedIn signedIn) implements SwitchOutcome {}

    record NotAMember() implements SwitchOutcome {}

    /// The organization there wants another password.
    record PasswordExpired() implements SwitchOutcome {}

    /// The organization there lets the person in by its own provider alone.
    record SignOnDemanded() implements SwitchOutcome {}

    /// An organization's provider vouches for its people there and nowhere else.
    record ProvedElsewhere() implements SwitchOutcome {}
}
