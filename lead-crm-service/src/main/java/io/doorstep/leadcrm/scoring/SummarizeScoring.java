package io.doorstep.leadcrm.scoring;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says by what the business scores now, and why not by the other.
@Component
class SummarizeScoring {

    private final CriteriaStore store;
    private final Models models;
    private final Outcomes outcomes;

    SummarizeScoring(CriteriaStore store, Models models, Outcomes outcomes) {
        this.store = store;
        this.models = models;
        this.outcomes = outcomes;
    }

    @Transactional(readOnly = true)
    ScoringSummary summarize() {
        int version = store.get().version();
        Optional<UUID> active = models.findActiveId();
        return active.map(model ->
                        new ScoringSummary(By.MODEL, "A model ranks leads better than the criteria.", version, model))
                .orElseGet(() -> new ScoringSummary(By.CRITERIA, whyCriteria(), version, null));
    }

    private String whyCriteria() {
        int known = outcomes.count(TrainModel.FEWEST_OUTCOMES);
        if (known < TrainModel.FEWEST_OUTCOMES) {
            return "%d leads are won or lost; a model is learned from %d.".formatted(known, TrainModel.FEWEST_OUTCOMES);
        }
        return models.findNewest()
                .map(newest -> newest.endedBecause() + ".")
                .orElse("No model has been learned yet; that happens within a day, or when it is asked for.");
    }

    /// What scores.
    enum By {
        CRITERIA,
        MODEL
    }

    /// @param modelId absent while the criteria score
    record ScoringSummary(
            By by,
            String because,
            int criteriaVersion,
            @Nullable UUID modelId) {}
}
