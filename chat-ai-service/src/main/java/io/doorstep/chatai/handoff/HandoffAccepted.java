package io.doorstep.chatai.handoff;

import java.time.Instant;
import java.util.UUID;

/// An agent took a conversation over.
public record HandoffAccepted(UUID conversationId, UUID agentId, Instant acceptedAt) {}
