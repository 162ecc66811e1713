package io.doorstep.identity.authentication.password;

import java.time.Duration;

/// Every way in which a check of a password can end.
public sealed interface PasswordVerdict {

    record Right() implements PasswordVerdict {}

    record Wrong() implements PasswordVerdict {}

    /// It was not evaluated.
    record TooManyTries(Duration retryAfter) implements PasswordVerdict {}

    /// Too many others sign in at this moment.
    record Busy() implements PasswordVerdict {}
}
