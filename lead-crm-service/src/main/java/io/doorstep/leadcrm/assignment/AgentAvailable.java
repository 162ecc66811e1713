package io.doorstep.leadcrm.assignment;

import java.util.UUID;

/// Somebody can be given leads from now on.
public record AgentAvailable(UUID userId) {}
