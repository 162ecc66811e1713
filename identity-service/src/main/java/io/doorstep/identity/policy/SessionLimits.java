package io.doorstep.identity.policy;

import java.time.Duration;
import java.time.Instant;

/// How long a session may go on.
///
/// @param idle without being used
/// @param absolute from its start, however much it is used
public record SessionLimits(Duration idle, Duration absolute) {

    /// When a session ends that is not used again.
    public Instant endOf(Instant startedAt, Instant lastSeenAt) {
        Instant idleEnd = lastSeenAt.plus(idle);
        Instant absoluteEnd = startedAt.plus(absolute);
        return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
    }
}
