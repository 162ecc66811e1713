package io.doorstep.leadcrm.enrichment;

import java.util.UUID;

/// Every way in which asking about a person can begin.
sealed interface AskOutcome {

    /// It is asked, or about to be.
    record Waits(EnrichmentView enrichment) implements AskOutcome {}

    /// The answer is there already, and is not paid for twice.
    record AlreadyThere(EnrichmentView enrichment) implements AskOutcome {}

    /// No account is connected.
    record NoAccount() implements AskOutcome {}

    /// There is no such person.
    record NoSuchPerson(UUID id) implements AskOutcome {}
}
