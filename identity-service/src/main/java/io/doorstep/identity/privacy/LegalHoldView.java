package io.doorstep.identity.privacy;

import java.time.Instant;
import java.util.UUID;

/// That a person's facts must stay, and why.
public record LegalHoldView(UUID userId, String reason, UUID placedBy, Instant placedAt) {}
