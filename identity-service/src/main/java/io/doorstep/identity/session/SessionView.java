package io.doorstep.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A live session as its owner may see it.
public record SessionView(
        UUID id,
        UUID userId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        Instant startedAt,
        Instant lastSeenAt) {}
