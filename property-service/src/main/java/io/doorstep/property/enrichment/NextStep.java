package io.doorstep.property.enrichment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What a job finds to do.
sealed interface NextStep {

    /// Nothing waits, or nothing may be asked before something is mended.
    record Nothing() implements NextStep {}

    /// Come back then.
    record Later(Instant at) implements NextStep {}

    /// A listing is to be asked about.
    ///
    /// @param month in which it was counted
    /// @param accountVersion the account as which it is asked
    record Ask(UUID listingId, String address, LocalDate month, int accountVersion, String apiKey) implements NextStep {

        @Override
        public String toString() {
            return "Ask about " + listingId;
        }
    }
}
