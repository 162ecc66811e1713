package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.HandoffReason;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person is wanted in a conversation.
public record PersonCalled(
        UUID conversationId,
        HandoffReason reason,
        String summary,
        @Nullable UUID leadId,
        Instant calledAt) {}
