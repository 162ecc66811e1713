package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.assignment.ReplayOutcome.Replayed;
import io.doorstep.leadcrm.assignment.engine.Decision;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.lead.web.AssignmentResponse.StepResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A decision made once more, on what was known then.
///
/// @param underStoredPolicy by the rules of then
/// @param underTodaysPolicy by the rules of now
record ReplayResponse(
        ResultResponse decided, RunResponse underStoredPolicy, RunResponse underTodaysPolicy, int todaysPolicyVersion) {

    static ReplayResponse of(Replayed replayed) {
        return new ReplayResponse(
                ResultResponse.of(replayed.made()),
                RunResponse.of(replayed.again(), replayed.made()),
                RunResponse.of(replayed.today(), replayed.made()),
                replayed.todaysVersion());
    }

    /// @param same whether it ends as it did then
    record RunResponse(boolean same, ResultResponse result, List<StepResponse> steps) {

        static RunResponse of(Decision run, Decision made) {
            return new RunResponse(
                    run.outcome().equals(made.outcome()),
                    ResultResponse.of(run),
                    run.steps().stream().map(StepResponse::of).toList());
        }
    }

    record ResultResponse(
            String outcome,
            @Nullable UUID assigneeId,
            @Nullable UUID pondId,
            String reason) {

        static ResultResponse of(Decision decision) {
            return switch (decision.outcome()) {
                case Outcome.Assigned(var agent) -> new ResultResponse("ASSIGNED", agent, null, decision.reason());
                case Outcome.ToPond(var pond) -> new ResultResponse("POOLED", null, pond, decision.reason());
                case Outcome.Waiting _ -> new ResultResponse("WAITING", null, null, decision.reason());
            };
        }
    }
}
