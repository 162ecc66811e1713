package io.doorstep.workflowkit;

import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/// What a workflow hears of its answer, whichever service takes it.
///
/// @param result what the run came to
/// @param disposition `late` when the answer is kept and changes nothing
public record CallbackResponse(
        UUID runId,
        RunState state,
        @Nullable JsonNode result,
        @Nullable String disposition,
        @Nullable String reason) {

    public static ResponseEntity<CallbackResponse> to(CallbackOutcome outcome) {
        return switch (outcome) {
            case CallbackOutcome.Taken(var run) -> ResponseEntity.ok(taken(run));
            case CallbackOutcome.Late(var run) -> ResponseEntity.accepted().body(late(run));
            case CallbackOutcome.AnsweredAlready _ ->
                problem(
                        HttpStatus.CONFLICT,
                        "run_answered_already",
                        "This run has another answer, which stands. Answer each run once.");
            case CallbackOutcome.Refused(var problems) -> {
                ProblemDetail problem = Problems.detail(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "answer_refused",
                        "The answer cannot hold and the run waits on: mend what is named, and answer again.");
                problem.setProperty("errors", problems);
                yield ResponseEntity.of(problem).build();
            }
            case CallbackOutcome.Unknown _ ->
                problem(HttpStatus.NOT_FOUND, "run_not_found", "There is no such run at this address.");
            case CallbackOutcome.NotTheWorkflows _ ->
                problem(HttpStatus.UNAUTHORIZED, "signature_invalid", "The signature does not hold, or is too old.");
            case CallbackOutcome.Unreadable _ ->
                problem(HttpStatus.BAD_REQUEST, "body_unreadable", "The body is no JSON object.");
        };
    }

    private static ResponseEntity<CallbackResponse> problem(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }

    private static CallbackResponse taken(RunView run) {
        return new CallbackResponse(run.id(), run.state(), run.result(), null, run.reason());
    }

    private static CallbackResponse late(RunView run) {
        return new CallbackResponse(
                run.id(),
                run.state(),
                run.result(),
                "late",
                "The answer is kept and changes nothing: the run was settled before. " + run.reason() + ".");
    }
}
