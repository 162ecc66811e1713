package io.doorstep.identity.affiliation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A marketer has applied, or a company has decided about one.
///
/// @param reason given by the company
public record AffiliationChanged(
        UUID affiliationId,
        UUID userId,
        AffiliationStep step,
        @Nullable String reason,
        Instant changedAt) {}
