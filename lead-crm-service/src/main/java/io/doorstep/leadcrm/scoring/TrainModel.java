package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.scoring.LeadFacts.Answer;
import io.doorstep.leadcrm.scoring.Model.Status;
import io.doorstep.leadcrm.scoring.Outcomes.Outcome;
import io.doorstep.leadcrm.scoring.learning.Example;
import io.doorstep.leadcrm.scoring.learning.Figures;
import io.doorstep.leadcrm.scoring.learning.LearnFromExamples;
import io.doorstep.leadcrm.scoring.learning.Learned;
import io.doorstep.leadcrm.scoring.learning.Measure;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Learns a model from the business's own won and lost leads. It takes over only when it ranks better than the
/// criteria and its chances hold.
@Component
class TrainModel {

    static final int FEWEST_OUTCOMES = 200;
    static final int FEWEST_OF_EACH = 20;

    private static final Logger log = LoggerFactory.getLogger(TrainModel.class);
    private static final int MOST_OUTCOMES = 20_000;
    private static final double LEAST_BETTER = 0.01;
    private static final double WORST_CALIBRATION = 0.10;

    private final CriteriaStore criteriaStore;
    private final Outcomes outcomes;
    private final Models models;
    private final Scorecards scorecards;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final InstantSource clock;

    /// One business after the other: learning takes a core for seconds.
    private final ReentrantLock turn = new ReentrantLock();

    TrainModel(
            CriteriaStore criteriaStore,
            Outcomes outcomes,
            Models models,
            Scorecards scorecards,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Ids ids,
            InstantSource clock) {
        this.criteriaStore = criteriaStore;
        this.outcomes = outcomes;
        this.models = models;
        this.scorecards = scorecards;
        this.events = events;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return nothing when too little has come of the leads yet
    Optional<Model> train() {
        turn.lock();
        try {
            List<Outcome> known = outcomes.list(MOST_OUTCOMES);
            if (isTooLittle(known)) {
                return Optional.empty();
            }
            Criteria criteria = criteriaStore.get();
            Learned learned = learn(known, criteria.answers());
            Model model = judge(learned, criteriaAuc(known, criteria));
            transaction.executeWithoutResult(_ -> keep(model, learned));
            return Optional.of(model);
        } finally {
            turn.unlock();
        }
    }

    static Learned learn(List<Outcome> known, Set<Answer> answers) {
        return new LearnFromExamples(known.stream()
                        .map(outcome -> new Example(EncodeFacts.encode(outcome.facts(), answers), outcome.won()))
                        .toList())
                .learn();
    }

    private static boolean isTooLittle(List<Outcome> known) {
        long won = known.stream().filter(Outcome::won).count();
        return known.size() < FEWEST_OUTCOMES || won < FEWEST_OF_EACH || known.size() - won < FEWEST_OF_EACH;
    }

    private static double criteriaAuc(List<Outcome> known, Criteria criteria) {
        boolean[] won = new boolean[known.size()];
        for (int i = 0; i < won.length; i++) {
            won[i] = known.get(i).won();
        }
        return Measure.auc(
                known.stream()
                        .mapToDouble(outcome -> criteria.score(outcome.facts()).value())
                        .toArray(),
                won);
    }

    private Model judge(Learned learned, double criteriaAuc) {
        String refusal = refusal(learned.figures(), criteriaAuc);
        return new Model(
                ids.next(),
                refusal == null ? Status.ACTIVE : Status.REFUSED,
                learned.figures(),
                criteriaAuc,
                weights(learned),
                learned.spread(),
                clock.instant(),
                refusal,
                null);
    }

    private static @Nullable String refusal(Figures figures, double criteriaAuc) {
        if (figures.auc() < criteriaAuc + LEAST_BETTER) {
            return "It ranks leads no better than the criteria";
        }
        return figures.calibrationError() > WORST_CALIBRATION ? "Its chances do not hold" : null;
    }

    private static Map<Fact, Double> weights(Learned learned) {
        Map<Fact, Double> weights = new EnumMap<>(Fact.class);
        learned.weights().forEach((column, weight) -> weights.merge(EncodeFacts.factOf(column), weight, Double::sum));
        return weights;
    }

    private void keep(Model model, Learned learned) {
        if (model.status() == Status.ACTIVE) {
            models.end(Status.REPLACED, "A newer model was learned");
            scorecards.forget();
        }
        models.add(model, learned.model());
        log.atInfo()
                .addKeyValue(ScoringLog.MODEL, model.id())
                .addKeyValue("status", model.status())
                .addKeyValue("outcomes", model.figures().outcomes())
                .addKeyValue("auc", model.figures().auc())
                .addKeyValue("calibrationError", model.figures().calibrationError())
                .log("Model learned");
        if (model.status() == Status.ACTIVE) {
            events.publishEvent(new ScoringChanged(clock.instant()));
        }
    }
}
