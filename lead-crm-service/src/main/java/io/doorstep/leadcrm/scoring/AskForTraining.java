package io.doorstep.leadcrm.scoring;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has a model learned now, as soon as there is a core for it; asking twice begins one training.
@Component
class AskForTraining {

    private final Outcomes outcomes;
    private final TendModel tendModel;

    AskForTraining(Outcomes outcomes, TendModel tendModel) {
        this.outcomes = outcomes;
        this.tendModel = tendModel;
    }

    @Transactional
    TrainingOutcome ask() {
        int known = outcomes.count(TrainModel.FEWEST_OUTCOMES);
        if (known < TrainModel.FEWEST_OUTCOMES) {
            return new TrainingOutcome.TooFewOutcomes(known);
        }
        return new TrainingOutcome.Begun(tendModel.trainSoon());
    }

    /// Every way in which asking for training can end.
    sealed interface TrainingOutcome {

        /// A model is being learned.
        ///
        /// @param isNew false when one was already
        record Begun(boolean isNew) implements TrainingOutcome {}

        /// Too few leads are won or lost; the criteria go on scoring.
        record TooFewOutcomes(int known) implements TrainingOutcome {}
    }
}
