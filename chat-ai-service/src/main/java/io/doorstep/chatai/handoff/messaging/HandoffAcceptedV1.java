package io.doorstep.chatai.handoff.messaging;

import java.time.Instant;
import java.util.UUID;

record HandoffAcceptedV1(UUID conversationId, UUID agentId, Instant acceptedAt) {}
