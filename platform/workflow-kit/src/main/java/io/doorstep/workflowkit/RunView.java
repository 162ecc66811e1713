package io.doorstep.workflowkit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One run of the ledger: what was asked, and what came of it.
///
/// @param subject what it is about, of the type that its kind says
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
        Object subject,
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

    Subject about() {
        return new Subject(kind, subject);
    }
}
