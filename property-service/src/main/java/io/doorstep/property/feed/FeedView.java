package io.doorstep.property.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A feed as it is read: all but its secret.
record FeedView(
        UUID id,
        int version,
        String name,
        String resource,
        FeedAccess access,
        @Nullable String tokenUrl,
        @Nullable String clientId,
        @Nullable String scope,
        @Nullable String filter,
        int pageSize,
        int pauseMinutes,
        boolean paused,
        Instant createdAt) {}
