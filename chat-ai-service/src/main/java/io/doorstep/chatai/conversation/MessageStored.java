package io.doorstep.chatai.conversation;

import java.time.Instant;
import java.util.UUID;

/// Something was said.
public record MessageStored(UUID conversationId, UUID messageId, Author author, Instant sentAt) {}
