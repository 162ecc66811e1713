package io.doorstep.identity.affiliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A company as the marketer sees it who applied there.
public record OwnAffiliation(
        UUID id,
        UUID organizationId,
        String slug,
        String name,
        AffiliationStatus status,
        @Nullable String reason,
        Instant appliedAt,
        Instant changedAt) {}
