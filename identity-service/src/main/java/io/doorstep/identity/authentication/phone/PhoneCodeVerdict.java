package io.doorstep.identity.authentication.phone;

import java.time.Duration;

/// Every way in which a check of a code that was sent can end.
public sealed interface PhoneCodeVerdict {

    /// @param number that the person has shown to hold
    record Right(PhoneNumber number) implements PhoneCodeVerdict {}

    record Wrong() implements PhoneCodeVerdict {}

    /// It was not evaluated.
    record TooManyTries(Duration retryAfter) implements PhoneCodeVerdict {}
}
