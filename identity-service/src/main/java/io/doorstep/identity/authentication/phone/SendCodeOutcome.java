package io.doorstep.identity.authentication.phone;

import java.time.Duration;
import java.time.Instant;

/// Every way in which the wish for a code can end.
public sealed interface SendCodeOutcome {

    record Sent(PhoneNumber number, Instant expiresAt) implements SendCodeOutcome {}

    /// As many as an hour allows were sent.
    record SentTooOften(Duration retryAfter) implements SendCodeOutcome {}

    /// The person has no verified number.
    record NoPhone() implements SendCodeOutcome {}
}
