package io.doorstep.identity.authentication;

import java.time.Duration;

/// Every way in which accepting an invitation can end.
sealed interface JoinOutcome {

    record Joined(SignedIn signedIn) implements JoinOutcome {}

    /// The person is a member now and signs in with a code.
    record SecondFactorRequired(String challenge) implements JoinOutcome {

        /// A record would print the challenge.
        @Override
        public String toString() {
            return "SecondFactorRequired";
        }
    }

    /// Unknown, used or expired.
    record NotGood() implements JoinOutcome {}

    /// The person has a password already, and this is not it.
    record WrongPassword() implements JoinOutcome {}

    record TooManyTries(Duration retryAfter) implements JoinOutcome {}

    record Busy() implements JoinOutcome {}

    /// The organization lets the person in by its own provider alone, which accepts the invitation too.
    record SignOnDemanded() implements JoinOutcome {}

    record Suspended() implements JoinOutcome {}

    /// It was not the text of today that the person agreed to.
    record AnotherText(ShownText current) implements JoinOutcome {}
}
