package io.doorstep.leadcrm.scoring;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.scoring.AskForTraining.TrainingOutcome.Begun;
import io.doorstep.leadcrm.scoring.AskForTraining.TrainingOutcome.TooFewOutcomes;
import io.doorstep.leadcrm.scoring.Model.Health;
import io.doorstep.leadcrm.scoring.Model.Status;
import io.doorstep.leadcrm.scoring.SummarizeScoring.ScoringSummary;
import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/scoring")
class ModelController {

    private static final URI MODELS = URI.create("/api/v1/scoring/models");

    private final SummarizeScoring summarizeScoring;
    private final ListModels listModels;
    private final AskForTraining askForTraining;

    ModelController(SummarizeScoring summarizeScoring, ListModels listModels, AskForTraining askForTraining) {
        this.summarizeScoring = summarizeScoring;
        this.listModels = listModels;
        this.askForTraining = askForTraining;
    }

    @GetMapping
    @RequiresPermission("scoring:read")
    SummaryResponse summary() {
        return SummaryResponse.of(summarizeScoring.summarize());
    }

    @GetMapping("/facts")
    @RequiresPermission("scoring:read")
    FactList facts() {
        return new FactList(Stream.of(Fact.values()).map(FactResponse::of).toList());
    }

    @GetMapping("/models")
    @RequiresPermission("scoring:read")
    Page<ModelResponse> models(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listModels.list(cursor, Limits.of(limit)).map(ModelResponse::of);
    }

    @PostMapping("/models/train")
    @RequiresPermission("scoring:write")
    ResponseEntity<TrainingResponse> train() {
        return switch (askForTraining.ask()) {
            case Begun(var isNew) ->
                ResponseEntity.accepted().location(MODELS).body(new TrainingResponse(isNew, MODELS.toString()));
            case TooFewOutcomes(var known) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "too_few_outcomes",
                                "%d leads are won or lost; a model is learned from %d. Until then the criteria score."
                                        .formatted(known, TrainModel.FEWEST_OUTCOMES)))
                        .build();
        };
    }

    /// @param by what scores now
    /// @param because why not the other
    /// @param modelId absent while the criteria score
    record SummaryResponse(
            SummarizeScoring.By by,
            String because,
            int criteriaVersion,
            @Nullable UUID modelId) {

        static SummaryResponse of(ScoringSummary summary) {
            return new SummaryResponse(summary.by(), summary.because(), summary.criteriaVersion(), summary.modelId());
        }
    }

    /// @param isNew false when a training was waiting already
    /// @param href where the model is listed when it is done
    record TrainingResponse(boolean isNew, String href) {}

    record FactList(List<FactResponse> items) {}

    record FactResponse(Fact name, Fact.Kind kind, String description) {

        static FactResponse of(Fact fact) {
            return new FactResponse(fact, fact.kind(), fact.description());
        }
    }

    /// @param auc of five folds, with `calibrationError`
    /// @param forwardAuc on the newest fifth, learned from all who came before
    /// @param criteriaAuc what the criteria reach on the same leads
    /// @param features the weightiest first
    /// @param health absent until the model was watched for a day
    record ModelResponse(
            UUID id,
            Status status,
            @Nullable String endedBecause,
            int outcomes,
            int won,
            double auc,
            double calibrationError,
            double forwardAuc,
            double criteriaAuc,
            List<FeatureResponse> features,
            Instant trainedAt,
            @Nullable HealthResponse health) {

        static ModelResponse of(Model model) {
            return new ModelResponse(
                    model.id(),
                    model.status(),
                    model.endedBecause(),
                    model.figures().outcomes(),
                    model.figures().won(),
                    model.figures().auc(),
                    model.figures().calibrationError(),
                    model.figures().forwardAuc(),
                    model.criteriaAuc(),
                    model.weights().entrySet().stream()
                            .map(weight -> new FeatureResponse(weight.getKey(), weight.getValue()))
                            .sorted(Comparator.comparingDouble((FeatureResponse feature) -> -feature.weight()))
                            .toList(),
                    model.trainedAt(),
                    model.health() == null ? null : HealthResponse.of(model.health()));
        }
    }

    /// @param weight how far it moves a score on the average, in log-odds
    record FeatureResponse(Fact name, double weight) {}

    /// @param stability the population stability index of the scores: below 0.1 hardly moved, above 0.25 retired
    /// @param calibrationGap how far the share that bought is from what it said, above 0.1 retired; absent while
    ///     too few of those it scored are won or lost
    record HealthResponse(double stability, @Nullable Double calibrationGap, Instant checkedAt) {

        static HealthResponse of(Health health) {
            return new HealthResponse(health.stability(), health.calibrationGap(), health.checkedAt());
        }
    }
}
