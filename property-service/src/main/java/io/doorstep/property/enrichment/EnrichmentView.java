package io.doorstep.property.enrichment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of asking about a listing.
///
/// @param reason why there are no facts, or not yet
record EnrichmentView(
        EnrichmentStatus status,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable String source,
        List<BroughtFact> facts,
        @Nullable String ownerName) {}
