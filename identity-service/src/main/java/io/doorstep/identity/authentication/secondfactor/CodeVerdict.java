package io.doorstep.identity.authentication.secondfactor;

import java.time.Duration;

/// Every way in which a check of a code can end.
public sealed interface CodeVerdict {

    /// @param method as RFC 8176 names it
    record Right(String method) implements CodeVerdict {}

    record Wrong() implements CodeVerdict {}

    /// It was not evaluated.
    record TooManyTries(Duration retryAfter) implements CodeVerdict {}
}
