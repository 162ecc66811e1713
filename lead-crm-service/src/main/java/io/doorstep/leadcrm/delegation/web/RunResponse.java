package io.doorstep.leadcrm.delegation.web;

import io.doorstep.workflowkit.RunState;
import io.doorstep.workflowkit.RunView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// @param answerBy from then on the work is done without the workflow
/// @param takenAt when the workflow took the message
/// @param trouble why the last try to ask it did not arrive
/// @param producedBy who did the work
/// @param reason why the workflow did not do it
/// @param lateResult what the workflow said at `lateAt`, too late to change anything
record RunResponse(
        UUID id,
        String kind,
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
        @Nullable Producer producedBy,
        @Nullable String reason,
        @Nullable JsonNode result,
        @Nullable Instant lateAt,
        @Nullable JsonNode lateResult) {

    /// Who did the work.
    enum Producer {
        WORKFLOW,
        BUILT_IN
    }

    static RunResponse of(RunView run) {
        return new RunResponse(
                run.id(),
                run.kind().path(),
                run.subject() instanceof UUID lead ? lead : null,
                run.subject() instanceof LocalDate day ? day : null,
                run.retryOf(),
                run.state(),
                run.askedAt(),
                run.answerBy(),
                run.tries(),
                run.takenAt(),
                run.trouble(),
                run.settledAt(),
                producer(run.state()),
                run.reason(),
                run.result(),
                run.lateAt(),
                run.lateResult());
    }

    private static @Nullable Producer producer(RunState state) {
        return switch (state) {
            case ANSWERED -> Producer.WORKFLOW;
            case FELL_BACK -> Producer.BUILT_IN;
            case OPEN, SUPERSEDED, DROPPED -> null;
        };
    }
}
