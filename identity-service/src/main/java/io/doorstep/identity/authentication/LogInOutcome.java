package io.doorstep.identity.authentication;

import java.time.Duration;

/// Every way in which signing in can end.
sealed interface LogInOutcome {

    record LoggedIn(SignedIn signedIn) implements LogInOutcome {}

    /// The password is right; a code must follow with the challenge.
    record SecondFactorRequired(String challenge) implements LogInOutcome {

        /// A record would print the challenge.
        @Override
        public String toString() {
            return "SecondFactorRequired";
        }
    }

    /// The address or the password or the code; which of them is not told.
    record WrongCredentials() implements LogInOutcome {}

    /// Unknown, used or expired.
    record ChallengeNotGood() implements LogInOutcome {}

    record TooManyTries(Duration retryAfter) implements LogInOutcome {}

    record Busy() implements LogInOutcome {}

    /// The organization wants another password.
    record PasswordExpired() implements LogInOutcome {}

    /// The person is an active member of no organization.
    record NoOrganization() implements LogInOutcome {}

    /// The organization lets the person in by its own provider alone.
    record SignOnDemanded() implements LogInOutcome {}
}
