package io.doorstep.leadcrm.enrichment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is read: all but its key.
///
/// @param matchesThisMonth how many were or may have been paid
/// @param trouble why nobody is asked about now
record EnrichmentAccountView(
        UUID id,
        int version,
        AskMode mode,
        int leastLikelihood,
        int monthlyLimit,
        int matchesThisMonth,
        @Nullable String trouble,
        Instant createdAt) {}
