package io.doorstep.identity.privacy;

import java.time.Instant;
import java.util.UUID;

/// What is known of a member must stay, or may go again.
public record HoldChanged(UUID userId, boolean held, Instant changedAt) {}
