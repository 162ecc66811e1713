package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.token.IssuedToken;
import java.time.Duration;

/// Every way in which proving again who one is can end.
sealed interface StepUpOutcome {

    record SteppedUp(IssuedToken token) implements StepUpOutcome {}

    record WrongCredentials() implements StepUpOutcome {}

    /// The account has a second factor, so a code is needed too.
    record CodeMissing() implements StepUpOutcome {}

    record TooManyTries(Duration retryAfter) implements StepUpOutcome {}

    record Busy() implements StepUpOutcome {}

    record SessionEnded() implements StepUpOutcome {}
}
