package io.doorstep.leadcrm.enrichment;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// Every way in which People Data Labs answers a question about somebody.
sealed interface DataLabsAnswer {

    /// Whether it certainly costs nothing.
    default boolean free() {
        return true;
    }

    /// It knows somebody; that is what is paid for.
    ///
    /// @param likelihood from 1 to 10, how sure it is that this is the person
    record Match(int likelihood, JsonNode data) implements DataLabsAnswer {

        @Override
        public boolean free() {
            return false;
        }

        @Override
        public String toString() {
            return "Match " + likelihood;
        }
    }

    /// It knows nobody of whom it is sure enough.
    record NoMatch() implements DataLabsAnswer {}

    /// It does not want this question, however often we ask.
    record NotUnderstood(String reason) implements DataLabsAnswer {}

    /// It does not let the account in, whomever we ask about.
    record Closed(String reason) implements DataLabsAnswer {}

    /// We ask too much.
    record TooMany(Instant until) implements DataLabsAnswer {}

    /// It is not there now, or what it says cannot be read.
    record Away(String reason, boolean free) implements DataLabsAnswer {}
}
