package io.doorstep.identity.authentication;

/// Every way in which registering can end.
sealed interface RegisterOutcome {

    record Registered(SignedIn signedIn) implements RegisterOutcome {}

    record EmailTaken() implements RegisterOutcome {}

    /// It was not the text of today that the person agreed to.
    record AnotherText(ShownText current) implements RegisterOutcome {}
}
