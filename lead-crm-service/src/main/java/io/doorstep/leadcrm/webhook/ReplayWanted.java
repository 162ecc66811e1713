package io.doorstep.leadcrm.webhook;

import java.time.Instant;
import java.util.UUID;

/// What is to be sent once more.
public sealed interface ReplayWanted {

    /// One delivery, whatever became of it.
    record One(UUID deliveryId) implements ReplayWanted {}

    /// Everything that happened from one moment to another, also what the endpoint never got because it was disabled.
    ///
    /// @param to exclusive
    record Range(Instant from, Instant to) implements ReplayWanted {}

    /// Everything that was given up.
    record Failures() implements ReplayWanted {}
}
