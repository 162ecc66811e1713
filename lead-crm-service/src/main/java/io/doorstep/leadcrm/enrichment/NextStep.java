package io.doorstep.leadcrm.enrichment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// What a job finds to do.
sealed interface NextStep {

    /// Nobody waits, or nobody may be asked about before something is mended.
    record Nothing() implements NextStep {}

    /// Come back then.
    record Later(Instant at) implements NextStep {}

    /// Somebody is to be asked about.
    ///
    /// @param month in which it was counted
    /// @param accountVersion the account as which it is asked
    record Ask(
            UUID personId, Question question, LocalDate month, int accountVersion, String apiKey, int leastLikelihood)
            implements NextStep {

        @Override
        public String toString() {
            return "Ask about " + personId;
        }
    }
}
