package io.doorstep.leadcrm.enrichment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of asking about a person.
///
/// @param reason why there are no facts, or not yet
/// @param likelihood from 1 to 10, how sure the provider is that it is the person
record EnrichmentView(
        EnrichmentStatus status,
        @Nullable String reason,
        Instant askedAt,
        @Nullable Instant answeredAt,
        @Nullable Integer likelihood,
        List<BroughtFact> facts) {

    /// Of somebody who was two, what brought facts counts more, then what is newer.
    static final Comparator<PersonEnrichment> TELLING = Comparator.comparing(
                    (PersonEnrichment each) -> each.status() == EnrichmentStatus.FOUND)
            .thenComparing(PersonEnrichment::askedAt);
}
