package io.doorstep.identity.affiliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A marketer as the company sees one.
///
/// @param message what the marketer wrote when applying
/// @param reason why the company decided as it did last
public record AffiliationView(
        UUID id,
        int version,
        UUID userId,
        String name,
        String email,
        AffiliationStatus status,
        @Nullable String message,
        @Nullable String reason,
        Instant appliedAt,
        Instant changedAt) {}
