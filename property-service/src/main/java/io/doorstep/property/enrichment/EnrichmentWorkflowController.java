package io.doorstep.property.enrichment;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import io.doorstep.workflowkit.ConnectWorkflow;
import io.doorstep.workflowkit.ConnectionOutcome;
import io.doorstep.workflowkit.ConnectionOutcome.AddressMissing;
import io.doorstep.workflowkit.ConnectionOutcome.Connected;
import io.doorstep.workflowkit.ConnectionOutcome.NotFound;
import io.doorstep.workflowkit.ConnectionOutcome.Saved;
import io.doorstep.workflowkit.ConnectionOutcome.SecretMade;
import io.doorstep.workflowkit.ConnectionView;
import io.doorstep.workflowkit.TryWorkflow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(EnrichmentWorkflowController.PATH)
class EnrichmentWorkflowController {

    static final String PATH = "/api/v1/properties/enrichment/workflow";

    private static final EnrichmentWork KIND = EnrichmentWork.PROPERTY_ENRICHMENT;
    private static final Duration USUAL_OVERLAP = Duration.ofDays(1);

    private final ConnectWorkflow connectWorkflow;
    private final TryWorkflow tryWorkflow;

    EnrichmentWorkflowController(ConnectWorkflow connectWorkflow, TryWorkflow tryWorkflow) {
        this.connectWorkflow = connectWorkflow;
        this.tryWorkflow = tryWorkflow;
    }

    @GetMapping
    @RequiresPermission("crm:read")
    ResponseEntity<WorkflowResponse> enrichmentWorkflow() {
        return connectWorkflow
                .find(KIND)
                .map(workflow -> answer(workflow, null, HttpStatus.OK))
                .orElseThrow(EnrichmentWorkflowController::missing);
    }

    /// Connects a workflow, or changes the one that is connected. Each listing that is published or asked about is
    /// asked of it.
    @PutMapping
    @RequiresPermission("crm:write")
    ResponseEntity<WorkflowResponse> putEnrichmentWorkflow(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WorkflowRequest request) {
        return answer(connectWorkflow.connect(
                KIND, request.url(), request.patience(), version -> ETags.check(ifMatch, version)));
    }

    @PostMapping("/rotate-secret")
    @RequiresPermission("crm:write")
    ResponseEntity<WorkflowResponse> rotateEnrichmentWorkflowSecret(
            @Valid @RequestBody(required = false) @Nullable RotationRequest request) {
        return answer(connectWorkflow.rotateSecret(KIND, RotationRequest.overlapOf(request)));
    }

    /// Sends the workflow a signed message that asks for nothing.
    @PostMapping("/test")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    TestResponse testEnrichmentWorkflow() {
        return switch (tryWorkflow.tryOut(KIND).orElseThrow(EnrichmentWorkflowController::missing)) {
            case TryWorkflow.Outcome.Works _ -> new TestResponse(true, null);
            case TryWorkflow.Outcome.Fails(var reason) -> new TestResponse(false, reason);
        };
    }

    /// Facts that came stay; the provider is asked about what waits, where one is connected.
    @DeleteMapping
    @RequiresPermission("crm:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnectEnrichmentWorkflow() {
        if (!connectWorkflow.disconnect(KIND)) {
            throw missing();
        }
    }

    private static ResponseEntity<WorkflowResponse> answer(ConnectionOutcome outcome) {
        return switch (outcome) {
            case Saved(var workflow) -> answer(workflow, null, HttpStatus.OK);
            case Connected(var workflow, var secret) -> answer(workflow, secret, HttpStatus.CREATED);
            case SecretMade(var workflow, var secret) -> answer(workflow, secret, HttpStatus.OK);
            case AddressMissing _ ->
                throw Problems.unprocessable(
                        "url_missing", "This installation has no workflow of its own: give the address of yours.");
            case NotFound _ -> throw missing();
        };
    }

    private static ResponseEntity<WorkflowResponse> answer(
            ConnectionView workflow, @Nullable String secret, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create(PATH))
                .eTag(ETags.of(workflow.version()))
                .body(new WorkflowResponse(
                        workflow.url(),
                        workflow.patience().toSeconds(),
                        workflow.previousSecretUntil(),
                        workflow.createdAt(),
                        secret));
    }

    private static ErrorResponseException missing() {
        return Problems.of(
                HttpStatus.NOT_FOUND, "enrichment_workflow_not_found", "No workflow is connected: PUT one here.");
    }

    /// @param url of the workflow's webhook; the installation's own when absent
    /// @param patienceSeconds how long it has to answer, 30 seconds to a day; 15 minutes when absent
    record WorkflowRequest(
            @Nullable URI url,
            @Nullable @Min(30) @Max(86_400) Integer patienceSeconds) {

        @Nullable
        Duration patience() {
            return patienceSeconds == null ? null : Duration.ofSeconds(patienceSeconds);
        }
    }

    /// @param overlapHours how long both secrets hold, from now; a day when absent, at once over with 0
    record RotationRequest(@Nullable @Min(0) @Max(168) Integer overlapHours) {

        static Duration overlapOf(@Nullable RotationRequest request) {
            return request == null || request.overlapHours() == null
                    ? USUAL_OVERLAP
                    : Duration.ofHours(request.overlapHours());
        }
    }

    /// @param url absent when it is the installation's own
    /// @param previousSecretUntil until when the secret before this one holds too
    /// @param secret shown once, when it is made
    record WorkflowResponse(
            @Nullable URI url,
            long patienceSeconds,
            @Nullable Instant previousSecretUntil,
            Instant createdAt,
            @Nullable String secret) {}

    /// @param reason why it does not work
    record TestResponse(boolean works, @Nullable String reason) {}
}
