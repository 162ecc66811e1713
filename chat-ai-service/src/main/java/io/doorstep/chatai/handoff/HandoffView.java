package io.doorstep.chatai.handoff;

import io.doorstep.chatai.assistant.HandoffReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A request that a person take over, as staff see it.
public record HandoffView(
        UUID id,
        UUID conversationId,
        HandoffReason reason,
        @Nullable String summary,
        Instant requestedAt,
        @Nullable UUID acceptedBy,
        @Nullable Instant acceptedAt) {}
