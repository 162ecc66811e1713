package io.doorstep.property.enrichment;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.workflowkit.ReadLedger;
import io.doorstep.workflowkit.RetryRun;
import io.doorstep.workflowkit.RunFilter;
import io.doorstep.workflowkit.RunState;
import io.doorstep.workflowkit.RunView;
import io.doorstep.workflowkit.Subject;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping(EnrichmentRunController.PATH)
class EnrichmentRunController {

    static final String PATH = "/api/v1/properties/enrichment/runs";

    private static final String RUN = "enrichment run";

    private final ReadLedger readLedger;
    private final RetryRun retryRun;

    EnrichmentRunController(ReadLedger readLedger, RetryRun retryRun) {
        this.readLedger = readLedger;
        this.retryRun = retryRun;
    }

    /// What the workflow was asked about, and what came of it; the newest first.
    @GetMapping
    @RequiresPermission("crm:read")
    Page<RunResponse> listEnrichmentRuns(
            @RequestParam(required = false) @Nullable RunState state,
            @RequestParam(required = false) @Nullable UUID listing,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Subject about = listing == null ? null : new Subject(EnrichmentWork.PROPERTY_ENRICHMENT, listing);
        return readLedger
                .list(new RunFilter(null, state, about), cursor, Limits.of(limit))
                .map(RunResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("crm:read")
    RunResponse getEnrichmentRun(@PathVariable UUID id) {
        return RunResponse.of(readLedger.find(id).orElseThrow(() -> Problems.notFound(RUN, id)));
    }

    /// Asks the workflow once more; this run stays as it is and another one begins.
    @PostMapping("/{id}/retry")
    @RequiresPermission("crm:write")
    ResponseEntity<RunResponse> retryEnrichmentRun(@PathVariable UUID id) {
        return switch (retryRun.retry(id)) {
            case RetryRun.Outcome.Begun(var run) ->
                ResponseEntity.accepted()
                        .location(URI.create(PATH + "/" + run.id()))
                        .body(RunResponse.of(run));
            case RetryRun.Outcome.StillOpen(var open) ->
                throw Problems.conflict(
                        "run_open",
                        "The workflow may still answer: wait until the run is settled.",
                        open,
                        PATH + "/" + open);
            case RetryRun.Outcome.NotConnected _ ->
                throw Problems.conflict(
                        "workflow_not_connected",
                        "No workflow is connected: connect one first, at " + EnrichmentWorkflowController.PATH + ".");
            case RetryRun.Outcome.NotFound(var missing) -> throw Problems.notFound(RUN, missing);
        };
    }

    /// @param answerBy from then on others are asked, or the workflow again
    /// @param takenAt when the workflow took the message
    /// @param trouble why the last try to ask it did not arrive
    /// @param reason why the workflow did not do it
    /// @param result which facts came; or who is asked next, when the workflow did not answer
    /// @param lateResult which facts came at `lateAt`, too late to change anything
    record RunResponse(
            UUID id,
            UUID listingId,
            @Nullable UUID retryOf,
            RunState state,
            Instant askedAt,
            Instant answerBy,
            int tries,
            @Nullable Instant takenAt,
            @Nullable String trouble,
            @Nullable Instant settledAt,
            @Nullable String reason,
            @Nullable JsonNode result,
            @Nullable Instant lateAt,
            @Nullable JsonNode lateResult) {

        static RunResponse of(RunView run) {
            return new RunResponse(
                    run.id(),
                    (UUID) run.subject(),
                    run.retryOf(),
                    run.state(),
                    run.askedAt(),
                    run.answerBy(),
                    run.tries(),
                    run.takenAt(),
                    run.trouble(),
                    run.settledAt(),
                    run.reason(),
                    run.result(),
                    run.lateAt(),
                    run.lateResult());
        }
    }
}
