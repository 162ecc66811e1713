package io.doorstep.identity.authentication.recovery;

import java.time.Duration;

/// Every way in which choosing another password while signed in can end.
sealed interface ChangeOutcome {

    record Changed() implements ChangeOutcome {}

    record WrongPassword() implements ChangeOutcome {}

    record TooManyTries(Duration retryAfter) implements ChangeOutcome {}

    record Refused(String because) implements ChangeOutcome {}

    record Busy() implements ChangeOutcome {}
}
