package io.doorstep.property.enrichment;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/// Every way in which the provider answers a question about a property.
sealed interface PropertyAnswer {

    /// Whether it certainly costs nothing.
    default boolean free() {
        return true;
    }

    /// It knows the property; that is what is paid for.
    record Known(JsonNode data) implements PropertyAnswer {

        @Override
        public boolean free() {
            return false;
        }

        @Override
        public String toString() {
            return "Known";
        }
    }

    /// It knows no such property.
    record Unknown() implements PropertyAnswer {}

    /// It does not want this question, however often we ask.
    record NotUnderstood(String reason) implements PropertyAnswer {}

    /// It does not let the account in, whatever we ask.
    record Closed(String reason) implements PropertyAnswer {}

    /// We ask too much.
    record TooMany(Instant until) implements PropertyAnswer {}

    /// It is not there now, or what it says cannot be read.
    record Away(String reason, boolean free) implements PropertyAnswer {}
}
