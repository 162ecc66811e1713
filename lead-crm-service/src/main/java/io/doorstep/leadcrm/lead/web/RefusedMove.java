package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.pipeline.Move;
import io.doorstep.leadcrm.pipeline.Move.Allowed;
import io.doorstep.leadcrm.pipeline.Move.Forbidden;
import io.doorstep.leadcrm.pipeline.Move.Incomplete;
import io.doorstep.leadcrm.pipeline.Move.Stays;
import io.doorstep.leadcrm.pipeline.Move.UnknownPipeline;
import io.doorstep.leadcrm.pipeline.Move.UnknownStage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Says why a lead was not moved, and what would be allowed.
final class RefusedMove {

    private RefusedMove() {}

    static ProblemDetail detail(Move move) {
        return switch (move) {
            case Forbidden forbidden -> detail(forbidden);
            case Incomplete incomplete -> detail(incomplete);
            case UnknownStage unknown -> detail(unknown);
            case UnknownPipeline(var pipeline) ->
                Problems.detail(
                        HttpStatus.UNPROCESSABLE_CONTENT, "pipeline_unknown", "There is no pipeline " + pipeline + ".");
            case Stays _, Allowed _ -> throw new IllegalStateException("The move was not refused");
        };
    }

    private static ProblemDetail detail(Forbidden move) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.CONFLICT,
                "stage_move_refused",
                "A lead cannot move from %s to %s.".formatted(move.from().key(), move.to()));
        problem.setProperty("stage", move.from().key());
        problem.setProperty("allowedStages", move.allowed());
        return problem;
    }

    private static ProblemDetail detail(Incomplete move) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "stage_requires_more",
                "A lead can only move to %s with %s.".formatted(move.to(), move.missing()));
        problem.setProperty("missing", move.missing());
        return problem;
    }

    private static ProblemDetail detail(UnknownStage move) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT, "stage_unknown", "The pipeline has no stage " + move.stage() + ".");
        problem.setProperty("knownStages", move.known());
        return problem;
    }
}
