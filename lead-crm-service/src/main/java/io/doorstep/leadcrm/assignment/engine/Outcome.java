package io.doorstep.leadcrm.assignment.engine;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Every way in which a decision can end.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Outcome.Assigned.class, name = "ASSIGNED"),
    @JsonSubTypes.Type(value = Outcome.ToPond.class, name = "TO_POND"),
    @JsonSubTypes.Type(value = Outcome.Waiting.class, name = "WAITING")
})
public sealed interface Outcome {

    /// Somebody gets the lead.
    record Assigned(UUID agentId) implements Outcome {}

    /// Whoever claims it first gets the lead.
    record ToPond(UUID pondId) implements Outcome {}

    /// Nobody gets the lead now.
    ///
    /// @param until when to try again; absent when only somebody's act can change it
    record Waiting(Wait reason, @Nullable Instant until) implements Outcome {}

    /// Why nobody gets a lead.
    enum Wait {
        NIGHT("It is night, and leads are given out in the morning"),
        NO_AGENTS("There is nobody who can be given leads"),
        NOBODY_FREE("Nobody who may get the lead is free");

        private final String text;

        Wait(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
