package io.doorstep.campaign.suppression;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address that gets nothing more, and since when.
///
/// @param email absent when it had to be forgotten, and only its seal is left
public record SuppressedAddress(UUID id, @Nullable String email, SuppressionReason reason, Instant createdAt) {}
