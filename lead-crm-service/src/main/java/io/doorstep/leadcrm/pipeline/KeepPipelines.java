package io.doorstep.leadcrm.pipeline;

import io.doorstep.kit.audit.Audit;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Flawed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.KeyTaken;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Needed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.NotFound;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Removed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Saved;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.StagesInUse;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.TooMany;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and removes pipelines. No lead is left in a stage that is gone.
@Component
@Transactional
class KeepPipelines {

    private static final int MOST = 20;

    private final Pipelines pipelines;
    private final FindPipelines findPipelines;
    private final StagedLeads stagedLeads;
    private final ApplicationEventPublisher events;
    private final Audit audit;

    KeepPipelines(
            Pipelines pipelines,
            FindPipelines findPipelines,
            StagedLeads stagedLeads,
            ApplicationEventPublisher events,
            Audit audit) {
        this.pipelines = pipelines;
        this.findPipelines = findPipelines;
        this.stagedLeads = stagedLeads;
        this.events = events;
        this.audit = audit;
    }

    PipelineOutcome make(PipelineDraft draft) {
        pipelines.takeAll();
        if (findPipelines.find(draft.key()).isPresent()) {
            return new KeyTaken(draft.key());
        }
        if (findPipelines.list().size() >= MOST) {
            return new TooMany(MOST);
        }
        List<PipelineFlaw> flaws = CheckPipeline.check(draft);
        return flaws.isEmpty() ? save(draft, 0, "created") : new Flawed(flaws);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    PipelineOutcome change(PipelineDraft draft, IntConsumer precondition) {
        pipelines.takeAll();
        Pipeline now = findPipelines.find(draft.key()).orElse(null);
        if (now == null) {
            return new NotFound(draft.key());
        }
        precondition.accept(now.version());
        List<PipelineFlaw> flaws = CheckPipeline.check(draft);
        if (!flaws.isEmpty()) {
            return new Flawed(flaws);
        }
        if (now.takesNewLeads() && !draft.takesNewLeads()) {
            return new Needed("New leads begin in it; let another pipeline take them first.");
        }
        Map<String, Long> retired = retired(now, draft);
        Map<String, Long> stranded = new LinkedHashMap<>(retired);
        stranded.keySet().removeIf(stage -> successor(now, draft, stage).isPresent());
        if (!stranded.isEmpty()) {
            return new StagesInUse(stranded);
        }
        PipelineOutcome outcome = save(draft, now.version() + 1, "updated");
        retired.keySet().forEach(stage -> retire(now, draft, stage));
        return outcome;
    }

    PipelineOutcome remove(String key) {
        pipelines.takeAll();
        Pipeline now = findPipelines.find(key).orElse(null);
        if (now == null) {
            return new NotFound(key);
        }
        if (now.takesNewLeads()) {
            return new Needed("New leads begin in it; let another pipeline take them first.");
        }
        if (key.equals(Pipeline.FIRST.key())) {
            return new Needed("It is the one that every business begins with; change it instead.");
        }
        Map<String, Long> leads = stagedLeads.countByStage(key);
        if (!leads.isEmpty()) {
            return new StagesInUse(leads);
        }
        pipelines.delete(key);
        audit.record("pipeline.deleted", "pipeline", key, Map.of("name", now.name()));
        return new Removed();
    }

    /// Stages with leads that are not there any more, or that mean something else.
    private Map<String, Long> retired(Pipeline now, PipelineDraft draft) {
        Map<String, Long> leads = new LinkedHashMap<>(stagedLeads.countByStage(draft.key()));
        leads.keySet().removeIf(key -> {
            Optional<Stage> stage = now.find(key);
            return stage.isEmpty()
                    || draft.toPipeline(0).find(key).map(Stage::kind).equals(stage.map(Stage::kind));
        });
        return leads;
    }

    /// A stage of the same kind: no lead is closed, or opened again, by a change of the pipeline.
    private static Optional<Stage> successor(Pipeline now, PipelineDraft draft, String stage) {
        StageKind kind = now.find(stage).orElseThrow().kind();
        return Optional.ofNullable(draft.successors().get(stage))
                .flatMap(draft.toPipeline(0)::find)
                .filter(next -> next.kind() == kind);
    }

    private void retire(Pipeline now, PipelineDraft draft, String stage) {
        Pipeline next = draft.toPipeline(now.version() + 1);
        Stage successor = successor(now, draft, stage).orElseThrow();
        events.publishEvent(new StageRetired(draft.key(), stage, next.at(successor)));
    }

    private PipelineOutcome save(PipelineDraft draft, int version, String act) {
        Pipeline saved = draft.toPipeline(version);
        pipelines.save(saved);
        audit.record("pipeline." + act, "pipeline", draft.key(), Map.of("name", draft.name(), "stages", saved.keys()));
        return new Saved(saved);
    }
}
