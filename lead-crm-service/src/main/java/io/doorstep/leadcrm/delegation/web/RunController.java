package io.doorstep.leadcrm.delegation.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.delegation.CrmWork;
import io.doorstep.workflowkit.ReadLedger;
import io.doorstep.workflowkit.RetryRun;
import io.doorstep.workflowkit.RunFilter;
import io.doorstep.workflowkit.RunState;
import io.doorstep.workflowkit.RunView;
import io.doorstep.workflowkit.Subject;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workflow-runs")
class RunController {

    private static final String RUN = "workflow run";

    private final ReadLedger readLedger;
    private final RetryRun retryRun;

    RunController(ReadLedger readLedger, RetryRun retryRun) {
        this.readLedger = readLedger;
        this.retryRun = retryRun;
    }

    /// What workflows were asked, and what came of it; the newest first.
    @GetMapping
    @RequiresPermission("crm:read")
    Page<RunResponse> listWorkflowRuns(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable UUID lead,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return readLedger
                .list(new RunFilter(kind == null ? null : kind(kind), state, about(lead)), cursor, Limits.of(limit))
                .map(RunResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("crm:read")
    RunResponse getWorkflowRun(@PathVariable UUID id) {
        return RunResponse.of(readLedger.find(id).orElseThrow(() -> Problems.notFound(RUN, id)));
    }

    /// Asks the workflow once more; this run stays as it is and another one begins.
    @PostMapping("/{id}/retry")
    @RequiresPermission("crm:write")
    ResponseEntity<RunResponse> retryWorkflowRun(@PathVariable UUID id) {
        return switch (retryRun.retry(id)) {
            case RetryRun.Outcome.Begun(var run) -> begun(run);
            case RetryRun.Outcome.StillOpen(var open) ->
                throw Problems.conflict(
                        "run_open",
                        "The workflow may still answer: wait until the run is settled.",
                        open,
                        "/api/v1/workflow-runs/" + open);
            case RetryRun.Outcome.NotConnected(var kind) ->
                throw Problems.conflict(
                        "workflow_not_connected",
                        "No workflow is connected for " + kind.path() + ": connect one first.");
            case RetryRun.Outcome.NotFound(var missing) -> throw Problems.notFound(RUN, missing);
        };
    }

    private static @Nullable Subject about(@Nullable UUID lead) {
        return lead == null ? null : new Subject(CrmWork.LEAD_SCORING, lead);
    }

    private static CrmWork kind(String path) {
        return CrmWork.find(path)
                .orElseThrow(() -> Problems.unprocessable("kind_unknown", "No workflow does " + path + "."));
    }

    private static ResponseEntity<RunResponse> begun(RunView run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/workflow-runs/" + run.id()))
                .body(RunResponse.of(run));
    }
}
