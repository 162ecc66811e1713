package io.doorstep.chatai.conversation.messaging;

import java.time.Instant;
import java.util.UUID;

record TokensUsedV1(UUID conversationId, String model, long inputTokens, long outputTokens, Instant usedAt) {}
