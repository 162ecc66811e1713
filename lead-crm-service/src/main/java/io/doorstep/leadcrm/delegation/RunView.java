package io.doorstep.leadcrm.delegation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One run of the ledger: what was asked, and what came of it.
///
/// @param leadId the lead that is to be scored
/// @param day the day whose numbers are to be made
/// @param retryOf the run that this one does once more
/// @param answerBy from then on we do it ourselves
/// @param takenAt when the workflow said that it has the message
/// @param trouble why the last try to ask did not arrive
/// @param reason why the workflow did not do it
/// @param result of whoever did the work
/// @param lateAt when the workflow answered after all
/// @param lateResult what it said then, which changed nothing
public record RunView(
        UUID id,
        WorkKind kind,
        @Nullable UUID leadId,
        @Nullable LocalDate day,
        @Nullable UUID retryOf,
        RunState state,
        Instant askedAt,
        Instant answerBy,
        int tries,
        @Nullable Instant takenAt,
        @Nullable String trouble,
        @Nullable Instant settledAt,
        @Nullable String reason,
        @Nullable JsonNode result,
        @Nullable String answerHash,
        @Nullable Instant lateAt,
        @Nullable JsonNode lateResult) {

    boolean isOpen() {
        return state == RunState.OPEN;
    }

    UUID lead() {
        return Objects.requireNonNull(leadId, "a lead is scored");
    }

    LocalDate rolledUp() {
        return Objects.requireNonNull(day, "a day is rolled up");
    }

    /// What it is about.
    Subject subject() {
        return new Subject(leadId, day);
    }

    /// One of the two.
    record Subject(@Nullable UUID leadId, @Nullable LocalDate day) {

        static Subject lead(UUID id) {
            return new Subject(id, null);
        }

        static Subject day(LocalDate day) {
            return new Subject(null, day);
        }
    }
}
