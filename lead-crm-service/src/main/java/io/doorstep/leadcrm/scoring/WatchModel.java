package io.doorstep.leadcrm.scoring;

import io.doorstep.leadcrm.scoring.Model.Health;
import io.doorstep.leadcrm.scoring.Model.Status;
import io.doorstep.leadcrm.scoring.Outcomes.Said;
import io.doorstep.leadcrm.scoring.learning.Measure;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sees whether the model still fits those who ask now, and takes it out when it does not: from then on the criteria
/// score, until a new model is learned.
@Component
class WatchModel {

    static final double MUCH_MOVED = 0.25;
    static final double FAR_OFF = 0.10;

    private static final Logger log = LoggerFactory.getLogger(WatchModel.class);
    private static final int NEWEST = 1_000;

    /// Fewer would differ by chance alone.
    private static final int ENOUGH = 200;

    private final Models models;
    private final Outcomes outcomes;
    private final Scorecards scorecards;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;
    private final Counter retired;

    WatchModel(
            Models models,
            Outcomes outcomes,
            Scorecards scorecards,
            ApplicationEventPublisher events,
            InstantSource clock,
            MeterRegistry meters) {
        this.models = models;
        this.outcomes = outcomes;
        this.scorecards = scorecards;
        this.events = events;
        this.clock = clock;
        this.retired = Counter.builder("doorstep.scoring.models.retired")
                .description("Models that did not fit any more")
                .register(meters);
    }

    @Transactional
    void watch() {
        models.findActive().ifPresent(this::watch);
    }

    private void watch(Model model) {
        List<Double> chances = outcomes.chances(model.id(), model.trainedAt(), NEWEST);
        double stability = chances.size() < ENOUGH
                ? 0
                : Measure.stability(numbers(model.spread()), Measure.spread(numbers(chances)));
        Double gap = gap(outcomes.said(model.id(), model.trainedAt(), NEWEST));
        models.note(model.id(), new Health(stability, gap, clock.instant()));
        String because = drift(stability, gap);
        if (because != null) {
            retire(model.id(), because);
        }
    }

    private static @Nullable String drift(double stability, @Nullable Double gap) {
        if (stability > MUCH_MOVED) {
            return "Those who ask now differ from those it learned from";
        }
        return gap != null && gap > FAR_OFF ? "Of those it scored, another share buys than it said" : null;
    }

    private static @Nullable Double gap(List<Said> said) {
        if (said.size() < ENOUGH) {
            return null;
        }
        double expected = said.stream().mapToDouble(Said::chance).sum();
        double came = said.stream().filter(Said::won).count();
        return Math.abs(expected - came) / said.size();
    }

    private void retire(UUID model, String because) {
        models.end(Status.RETIRED, because);
        scorecards.forget();
        retired.increment();
        log.atWarn().addKeyValue(ScoringLog.MODEL, model).log("Model retired: {}", because);
        events.publishEvent(new ScoringChanged(clock.instant()));
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
