package io.doorstep.chatai.handoff;

import io.doorstep.chatai.assistant.HandoffReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person is wanted in a conversation.
public record HandoffRequested(
        UUID conversationId,
        HandoffReason reason,
        String summary,
        @Nullable UUID leadId,
        Instant requestedAt) {}
