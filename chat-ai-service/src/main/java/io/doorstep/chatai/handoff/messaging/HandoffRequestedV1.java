package io.doorstep.chatai.handoff.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record HandoffRequestedV1(
        UUID conversationId,
        String reason,
        String summary,
        @Nullable UUID leadId,
        Instant requestedAt) {}
