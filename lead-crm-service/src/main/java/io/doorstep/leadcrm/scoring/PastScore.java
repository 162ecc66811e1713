package io.doorstep.leadcrm.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A score as it was given.
///
/// @param criteriaVersion of the criteria that held then
/// @param modelId the model that gave it; absent when the criteria or a workflow did
/// @param runId in which a workflow gave it
public record PastScore(
        UUID id,
        UUID leadId,
        Score score,
        int criteriaVersion,
        @Nullable UUID modelId,
        @Nullable UUID runId,
        Instant scoredAt) {

    public ScoreOrigin origin() {
        if (runId != null) {
            return ScoreOrigin.WORKFLOW;
        }
        return modelId == null ? ScoreOrigin.CRITERIA : ScoreOrigin.MODEL;
    }
}
