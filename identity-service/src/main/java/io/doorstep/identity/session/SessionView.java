package io.doorstep.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A live session as its owner may see it.
///
/// @param device such as `Firefox on Windows`, when the user agent tells
/// @param place such as `Lagos, Nigeria`, when there is a database of places that knows the address
public record SessionView(
        UUID id,
        UUID userId,
        @Nullable String ipAddress,
        @Nullable String userAgent,
        @Nullable String device,
        @Nullable String place,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt) {}
