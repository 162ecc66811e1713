package io.doorstep.campaign.suppression;

import java.time.Instant;
import java.util.UUID;

/// An address that gets nothing more, and since when.
public record SuppressedAddress(UUID id, String email, SuppressionReason reason, Instant createdAt) {}
