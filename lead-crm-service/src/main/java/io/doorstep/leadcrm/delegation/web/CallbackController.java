package io.doorstep.leadcrm.delegation.web;

import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.delegation.CallbackOutcome;
import io.doorstep.leadcrm.delegation.CallbackSignature;
import io.doorstep.leadcrm.delegation.RunState;
import io.doorstep.leadcrm.delegation.RunView;
import io.doorstep.leadcrm.delegation.TakeCallback;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
class CallbackController {

    private final TakeCallback takeCallback;

    CallbackController(TakeCallback takeCallback) {
        this.takeCallback = takeCallback;
    }

    /// A workflow's answer, `{runId, …}`: for a score `{runId, score, reasons: [{name?, points?, because}]}`.
    @PostMapping("/hooks/n8n/{token}")
    @OpenToAll(because = "The workflow signs what it answers, and the address is sealed for one run")
    ResponseEntity<CallbackResponse> workflowCallback(
            @PathVariable String token,
            @RequestHeader(name = "webhook-id", defaultValue = "") String id,
            @RequestHeader(name = "webhook-timestamp", defaultValue = "") String timestamp,
            @RequestHeader(name = "webhook-signature", defaultValue = "") String signatures,
            @RequestBody byte[] body) {
        return switch (takeCallback.take(token, new CallbackSignature(id, timestamp, signatures), body)) {
            case CallbackOutcome.Taken(var run) -> ResponseEntity.ok(CallbackResponse.taken(run));
            case CallbackOutcome.Late(var run) -> ResponseEntity.accepted().body(CallbackResponse.late(run));
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

    /// @param result what the run came to
    /// @param disposition `late` when the answer is kept and changes nothing
    record CallbackResponse(
            UUID runId,
            RunState state,
            @Nullable JsonNode result,
            @Nullable String disposition,
            @Nullable String reason) {

        static CallbackResponse taken(RunView run) {
            return new CallbackResponse(run.id(), run.state(), run.result(), null, run.reason());
        }

        static CallbackResponse late(RunView run) {
            return new CallbackResponse(
                    run.id(),
                    run.state(),
                    run.result(),
                    "late",
                    "The answer is kept and changes nothing: the run was settled before. " + run.reason() + ".");
        }
    }
}
