package io.doorstep.identity.authentication;

import java.time.Duration;

/// Every way in which signing in can end.
sealed interface LogInOutcome {

    record LoggedIn(SignedIn signedIn) implements LogInOutcome {}

    /// The address or the password; which of them is not told.
    record WrongCredentials() implements LogInOutcome {}

    record TooManyTries(Duration retryAfter) implements LogInOutcome {}

    record Busy() implements LogInOutcome {}

    /// The person is an active member of no organization.
    record NoOrganization() implements LogInOutcome {}

    record Suspended() implements LogInOutcome {}
}
