package io.doorstep.identity.authentication.recovery;

/// Every way in which choosing another password by a link can end.
sealed interface ResetOutcome {

    record Reset() implements ResetOutcome {}

    /// Unknown, used, expired, or made for something else.
    record NotGood() implements ResetOutcome {}

    record Refused(String because) implements ResetOutcome {}

    record Busy() implements ResetOutcome {}
}
