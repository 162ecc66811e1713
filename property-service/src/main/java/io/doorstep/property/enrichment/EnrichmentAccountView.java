package io.doorstep.property.enrichment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account as it is read: all but its key.
///
/// @param answersThisMonth how many were or may have been paid
/// @param trouble why nothing is asked now
record EnrichmentAccountView(
        UUID id,
        int version,
        AskMode mode,
        int monthlyLimit,
        int answersThisMonth,
        @Nullable String trouble,
        Instant createdAt) {}
