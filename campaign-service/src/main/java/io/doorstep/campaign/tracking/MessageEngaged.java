package io.doorstep.campaign.tracking;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who may be a person opened a message or clicked in it for the first time.
public record MessageEngaged(
        EngagementKind kind,
        UUID messageId,
        UUID contactId,
        @Nullable UUID sequenceId,
        @Nullable Integer step,
        Instant at) {}
