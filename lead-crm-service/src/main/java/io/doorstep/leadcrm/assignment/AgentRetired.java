package io.doorstep.leadcrm.assignment;

import java.util.UUID;

/// Somebody left, and what is theirs needs another.
public record AgentRetired(UUID userId) {}
