package io.doorstep.chatai.conversation;

import java.time.Instant;
import java.util.UUID;

/// A visitor began to talk.
public record ConversationStarted(UUID conversationId, Channel channel, Instant startedAt) {}
