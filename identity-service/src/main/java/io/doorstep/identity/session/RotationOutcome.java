package io.doorstep.identity.session;

import java.util.UUID;

/// Every way in which a refresh token can be answered.
public sealed interface RotationOutcome {

    record Rotated(OpenedSession session) implements RotationOutcome {}

    /// It was used before, so somebody else has it too: the session is revoked.
    record Reused(UUID sessionId) implements RotationOutcome {}

    record Ended() implements RotationOutcome {}

    record Unknown() implements RotationOutcome {}
}
