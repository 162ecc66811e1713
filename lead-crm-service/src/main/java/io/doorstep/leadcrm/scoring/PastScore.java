package io.doorstep.leadcrm.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A score as it was given.
///
/// @param criteriaVersion of the criteria that held then
/// @param modelId the model that gave it; absent when the criteria did
public record PastScore(
        UUID id,
        UUID leadId,
        Score score,
        int criteriaVersion,
        @Nullable UUID modelId,
        Instant scoredAt) {}
