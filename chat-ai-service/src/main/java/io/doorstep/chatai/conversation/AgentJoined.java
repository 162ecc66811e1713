package io.doorstep.chatai.conversation;

import java.time.Instant;
import java.util.UUID;

/// An agent took a conversation over.
public record AgentJoined(UUID conversationId, UUID agentId, Instant joinedAt) {}
