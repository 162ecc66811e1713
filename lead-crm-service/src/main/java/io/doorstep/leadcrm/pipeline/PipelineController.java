package io.doorstep.leadcrm.pipeline;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Flawed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.KeyTaken;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Needed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.NotFound;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Removed;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.Saved;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.StagesInUse;
import io.doorstep.leadcrm.pipeline.PipelineOutcome.TooMany;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/pipelines")
class PipelineController {

    private final FindPipelines findPipelines;
    private final KeepPipelines keepPipelines;

    PipelineController(FindPipelines findPipelines, KeepPipelines keepPipelines) {
        this.findPipelines = findPipelines;
        this.keepPipelines = keepPipelines;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<PipelineResponse> list() {
        return new Page<>(
                findPipelines.list().stream().map(PipelineResponse::of).toList(), null);
    }

    @GetMapping("/{key}")
    @RequiresPermission("lead:read")
    ResponseEntity<PipelineResponse> get(@PathVariable String key) {
        return findPipelines
                .find(key)
                .map(pipeline -> answer(pipeline, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("pipeline", key));
    }

    @PostMapping
    @RequiresPermission("pipeline:write")
    ResponseEntity<PipelineResponse> make(@Valid @RequestBody NewPipelineRequest request) {
        return answer(keepPipelines.make(request.toDraft()), HttpStatus.CREATED);
    }

    @PutMapping("/{key}")
    @RequiresPermission("pipeline:write")
    ResponseEntity<PipelineResponse> change(
            @PathVariable String key,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody PipelineRequest request) {
        PipelineDraft draft = request.toDraft(key);
        return answer(keepPipelines.change(draft, version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @DeleteMapping("/{key}")
    @RequiresPermission("pipeline:write")
    ResponseEntity<PipelineResponse> remove(@PathVariable String key) {
        return answer(keepPipelines.remove(key), HttpStatus.NO_CONTENT);
    }

    private static ResponseEntity<PipelineResponse> answer(PipelineOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Saved(var pipeline) -> answer(pipeline, success);
            case Removed _ -> ResponseEntity.noContent().build();
            case NotFound(var key) -> throw Problems.notFound("pipeline", key);
            case KeyTaken(var key) ->
                throw Problems.conflict(
                        "pipeline_exists", "There is a pipeline " + key + " already.", key, "/api/v1/pipelines/" + key);
            case Flawed flawed -> ResponseEntity.of(flawed(flawed)).build();
            case StagesInUse(var leads) -> ResponseEntity.of(inUse(leads)).build();
            case Needed(var because) -> throw Problems.conflict("pipeline_needed", because);
            case TooMany(var most) ->
                throw Problems.unprocessable("pipelines_too_many", "A business has at most " + most + " pipelines.");
        };
    }

    private static ResponseEntity<PipelineResponse> answer(Pipeline pipeline, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/pipelines/" + pipeline.key()))
                .eTag(ETags.of(pipeline.version()))
                .body(PipelineResponse.of(pipeline));
    }

    private static ProblemDetail flawed(Flawed flawed) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT, "pipeline_flawed", "The pipeline would not work like that.");
        problem.setProperty("flaws", flawed.flaws());
        return problem;
    }

    private static ProblemDetail inUse(Map<String, Long> leads) {
        ProblemDetail problem = Problems.detail(
                HttpStatus.CONFLICT,
                "stage_in_use",
                "Leads stand in " + String.join(", ", leads.keySet())
                        + ". Name a successor of the same kind for each stage that is to go, or move the leads first.");
        problem.setProperty("leadsByStage", leads);
        return problem;
    }
}
