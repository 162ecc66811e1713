package io.doorstep.identity.authentication;

/// Every way in which a refresh can end.
sealed interface RefreshOutcome {

    record Refreshed(SignedIn signedIn) implements RefreshOutcome {}

    /// The token was used twice, so the session is over for both who have it.
    record Reused() implements RefreshOutcome {}

    /// Unknown, expired or ended; or the member or the organization is out.
    record SignInAgain() implements RefreshOutcome {}
}
