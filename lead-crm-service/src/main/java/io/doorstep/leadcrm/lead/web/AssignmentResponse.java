package io.doorstep.leadcrm.lead.web;

import io.doorstep.leadcrm.assignment.DecisionKind;
import io.doorstep.leadcrm.assignment.PastDecision;
import io.doorstep.leadcrm.assignment.engine.Candidate;
import io.doorstep.leadcrm.assignment.engine.Fairness;
import io.doorstep.leadcrm.assignment.engine.Standing;
import io.doorstep.leadcrm.assignment.engine.Step;
import io.doorstep.leadcrm.lead.web.LeadResponse.Assignee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param assignee whom it is about; absent when nobody got the lead
/// @param actorId who decided; absent when the rules or time did
/// @param policyVersion under which rules; absent when none were asked
/// @param steps the rules in the order in which they were tried
record AssignmentResponse(
        UUID id,
        DecisionKind kind,
        String reason,
        @Nullable Assignee assignee,
        @Nullable UUID pondId,
        @Nullable UUID actorId,
        @Nullable Integer policyVersion,
        List<StepResponse> steps,
        Instant decidedAt) {

    static AssignmentResponse of(PastDecision past) {
        return new AssignmentResponse(
                past.id(),
                past.kind(),
                past.reason(),
                past.assigneeId() == null ? null : new Assignee(past.assigneeId(), past.assigneeName()),
                past.pondId(),
                past.actorId(),
                past.policyVersion(),
                past.steps().stream().map(StepResponse::of).toList(),
                past.decidedAt());
    }

    record StepResponse(String rule, String because, List<CandidateResponse> candidates) {

        static StepResponse of(Step step) {
            return new StepResponse(
                    step.rule(),
                    step.because(),
                    step.candidates().stream().map(CandidateResponse::of).toList());
        }
    }

    /// @param fit how many of the lead's facts they are there for especially
    /// @param owed how many leads were owed to them, in hundredths; negative when they were ahead
    record CandidateResponse(UUID agentId, Standing standing, String because, int fit, int openLoad, BigDecimal owed) {

        static CandidateResponse of(Candidate candidate) {
            return new CandidateResponse(
                    candidate.agentId(),
                    candidate.standing(),
                    candidate.standing().text(),
                    candidate.fit(),
                    candidate.openLoad(),
                    BigDecimal.valueOf(candidate.balance())
                            .divide(BigDecimal.valueOf(Fairness.ONE), 2, RoundingMode.HALF_EVEN));
        }
    }
}
