package io.doorstep.property.enrichment;

import java.util.UUID;

/// Every way in which asking about a listing can begin.
sealed interface AskOutcome {

    /// It is asked, or about to be.
    record Waits(EnrichmentView enrichment) implements AskOutcome {}

    /// The answer is there already, and is not paid for twice.
    record AlreadyThere(EnrichmentView enrichment) implements AskOutcome {}

    /// Neither a workflow nor an account is connected.
    record NobodyToAsk() implements AskOutcome {}

    /// There is no such listing.
    record NoSuchListing(UUID id) implements AskOutcome {}
}
