package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.web.LeadResponse.FactorResponse;
import io.doorstep.leadcrm.scoring.ListScores;
import io.doorstep.leadcrm.scoring.PastScore;
import io.doorstep.leadcrm.scoring.ScoreOrigin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ScoreController {

    private final FindLeads findLeads;
    private final ListScores listScores;

    ScoreController(FindLeads findLeads, ListScores listScores) {
        this.findLeads = findLeads;
        this.listScores = listScores;
    }

    @GetMapping("/api/v1/leads/{id}/scores")
    @RequiresPermission("lead:read")
    Page<PastScoreResponse> scores(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (findLeads.find(new LeadId(id)).isEmpty()) {
            throw Problems.notFound("lead", id);
        }
        return listScores.list(id, cursor, Limits.of(limit)).map(PastScoreResponse::of);
    }

    /// @param criteriaVersion of the criteria that held then
    /// @param modelId the model that gave the score, when one did
    /// @param runId of the workflow that gave the score, when one did
    record PastScoreResponse(
            UUID id,
            int value,
            List<FactorResponse> factors,
            ScoreOrigin origin,
            int criteriaVersion,
            @Nullable UUID modelId,
            @Nullable UUID runId,
            Instant scoredAt) {

        static PastScoreResponse of(PastScore past) {
            return new PastScoreResponse(
                    past.id(),
                    past.score().value(),
                    past.score().factors().stream().map(FactorResponse::of).toList(),
                    past.origin(),
                    past.criteriaVersion(),
                    past.modelId(),
                    past.runId(),
                    past.scoredAt());
        }
    }
}
