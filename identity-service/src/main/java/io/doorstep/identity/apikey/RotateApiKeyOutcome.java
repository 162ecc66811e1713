package io.doorstep.identity.apikey;

import java.time.Instant;
import java.util.UUID;

/// Every way in which rotating an API key can end.
sealed interface RotateApiKeyOutcome {

    /// @param text of the new key, shown once
    record Rotated(ApiKeyView key, String text) implements RotateApiKeyOutcome {}

    record NoSuchKey() implements RotateApiKeyOutcome {}

    /// @param replacement takes over already
    record ReplacedBefore(UUID replacement) implements RotateApiKeyOutcome {}

    /// @param latest until when the old key may go on
    record OverlapOutOfRange(Instant latest) implements RotateApiKeyOutcome {}

    /// @param permission that the key has and the caller has not
    record Refused(String permission) implements RotateApiKeyOutcome {}
}
