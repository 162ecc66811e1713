package io.doorstep.identity.authentication;

/// Every way in which registering can end.
sealed interface RegisterOutcome {

    record Registered(SignedIn signedIn) implements RegisterOutcome {}

    record EmailTaken() implements RegisterOutcome {}
}
