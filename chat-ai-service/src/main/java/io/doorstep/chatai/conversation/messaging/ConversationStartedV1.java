package io.doorstep.chatai.conversation.messaging;

import java.time.Instant;
import java.util.UUID;

record ConversationStartedV1(UUID conversationId, String channel, Instant startedAt) {}
