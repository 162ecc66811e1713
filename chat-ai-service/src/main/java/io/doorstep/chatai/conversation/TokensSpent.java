package io.doorstep.chatai.conversation;

import io.doorstep.chatai.assistant.TokensUsed;
import java.time.Instant;
import java.util.UUID;

/// A model was asked in a conversation.
public record TokensSpent(UUID conversationId, TokensUsed tokens, Instant spentAt) {}
