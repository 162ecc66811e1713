package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.learning.Figures;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A model as it is told of: how good it was when it was learned, and how it has held since.
///
/// @param criteriaAuc what the business's own criteria reach on the same leads
/// @param weights how far each fact moves a score on the average, in log-odds
/// @param spread the share of those it learned from in each of ten groups of chances
/// @param endedBecause absent while it scores
record Model(
        UUID id,
        Status status,
        Figures figures,
        double criteriaAuc,
        Map<Fact, Double> weights,
        List<Double> spread,
        Instant trainedAt,
        @Nullable String endedBecause,
        @Nullable Health health) {

    /// What became of a model.
    enum Status {
        ACTIVE,
        REPLACED,
        RETIRED,
        REFUSED
    }

    /// How a model holds.
    ///
    /// @param stability how much those who ask now are scored otherwise than those it learned from
    /// @param calibrationGap how far the share that bought is from what it said; absent while too few are closed
    record Health(double stability, @Nullable Double calibrationGap, Instant checkedAt) {}
}
