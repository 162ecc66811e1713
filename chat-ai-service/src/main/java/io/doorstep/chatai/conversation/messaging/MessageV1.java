package io.doorstep.chatai.conversation.messaging;

import java.time.Instant;
import java.util.UUID;

record MessageV1(UUID conversationId, UUID messageId, String author, Instant sentAt) {}
