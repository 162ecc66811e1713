package io.doorstep.property.enrichment;

import io.doorstep.workflowkit.DelegateWork;
import io.doorstep.workflowkit.Subject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has the workflow asked about the listing that waits for that longest, a few at a time: an import brings thousands,
/// which no workflow would answer by one deadline.
@Component
@Transactional
class DelegateNext {

    private static final int MOST_AT_ONCE = 20;

    /// Whichever run is settled first wakes the job; this is for those that were never settled.
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final ListingEnrichments enrichments;
    private final FindAskable findAskable;
    private final DelegateWork delegateWork;
    private final InstantSource clock;

    DelegateNext(
            ListingEnrichments enrichments, FindAskable findAskable, DelegateWork delegateWork, InstantSource clock) {
        this.enrichments = enrichments;
        this.findAskable = findAskable;
        this.delegateWork = delegateWork;
        this.clock = clock;
    }

    /// @return when to come back, if at all
    Optional<Instant> delegate() {
        Instant now = clock.instant();
        Optional<ListingEnrichment> next = enrichments.findNext(WaitsFor.WORKFLOW);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        if (next.get().dueAt().isAfter(now)) {
            return Optional.of(next.get().dueAt());
        }
        if (enrichments.countWaiting(WaitsFor.ANSWER) >= MOST_AT_ONCE) {
            return Optional.of(now.plus(PAUSE));
        }
        return delegate(next.get(), now);
    }

    /// The run marks the listing as asked, in this transaction. Where no workflow is connected any more, whoever
    /// disconnected it has seen to the listings.
    private Optional<Instant> delegate(ListingEnrichment next, Instant now) {
        if (findAskable.find(next.listingId()).isEmpty()) {
            next.end(EnrichmentStatus.TOO_LITTLE_KNOWN, now);
            return Optional.of(now);
        }
        return delegateWork
                .delegate(new Subject(EnrichmentWork.PROPERTY_ENRICHMENT, next.listingId()), null)
                .map(_ -> now);
    }
}
