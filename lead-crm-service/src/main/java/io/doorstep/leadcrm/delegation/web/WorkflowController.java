package io.doorstep.leadcrm.delegation.web;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.delegation.CrmWork;
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
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/workflows")
class WorkflowController {

    private static final String WORKFLOW = "workflow";

    private final ConnectWorkflow connectWorkflow;
    private final TryWorkflow tryWorkflow;

    WorkflowController(ConnectWorkflow connectWorkflow, TryWorkflow tryWorkflow) {
        this.connectWorkflow = connectWorkflow;
        this.tryWorkflow = tryWorkflow;
    }

    /// Which workflows do work for the business.
    @GetMapping
    @RequiresPermission("crm:read")
    Page<WorkflowResponse> listWorkflows() {
        return new Page<>(
                connectWorkflow.list().stream().map(WorkflowResponse::of).toList(), null);
    }

    @GetMapping("/{kind}")
    @RequiresPermission("crm:read")
    ResponseEntity<WorkflowResponse> getWorkflow(@PathVariable String kind) {
        return connectWorkflow
                .find(kind(kind))
                .map(connection -> withTag(connection, HttpStatus.OK).body(WorkflowResponse.of(connection)))
                .orElseThrow(() -> Problems.notFound(WORKFLOW, kind));
    }

    /// Connects a workflow, or changes the one that is connected.
    @PutMapping("/{kind}")
    @RequiresPermission("crm:write")
    ResponseEntity<WorkflowResponse> connectWorkflow(
            @PathVariable String kind,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody WorkflowRequest request) {
        return answer(connectWorkflow.connect(
                kind(kind), request.url(), request.patience(), version -> ETags.check(ifMatch, version)));
    }

    @PostMapping("/{kind}/rotate-secret")
    @RequiresPermission("crm:write")
    ResponseEntity<WorkflowResponse> rotateWorkflowSecret(
            @PathVariable String kind, @Valid @RequestBody(required = false) @Nullable WorkflowRotation request) {
        return answer(connectWorkflow.rotateSecret(kind(kind), WorkflowRotation.overlapOf(request)));
    }

    /// Sends the workflow a signed message that asks for nothing.
    @PostMapping("/{kind}/test")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    TestResponse testWorkflow(@PathVariable String kind) {
        return switch (tryWorkflow.tryOut(kind(kind)).orElseThrow(() -> Problems.notFound(WORKFLOW, kind))) {
            case TryWorkflow.Outcome.Works _ -> new TestResponse(true, null);
            case TryWorkflow.Outcome.Fails(var reason) -> new TestResponse(false, reason);
        };
    }

    /// From now on the work is done without a workflow.
    @DeleteMapping("/{kind}")
    @RequiresPermission("crm:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnectWorkflow(@PathVariable String kind) {
        if (!connectWorkflow.disconnect(kind(kind))) {
            throw Problems.notFound(WORKFLOW, kind);
        }
    }

    private static CrmWork kind(String path) {
        return CrmWork.find(path).orElseThrow(() -> Problems.notFound("kind of work", path));
    }

    private static ResponseEntity<WorkflowResponse> answer(ConnectionOutcome outcome) {
        return switch (outcome) {
            case Saved(var connection) -> withTag(connection, HttpStatus.OK).body(WorkflowResponse.of(connection));
            case Connected(var connection, var secret) ->
                withTag(connection, HttpStatus.CREATED).body(WorkflowResponse.of(connection, secret));
            case SecretMade(var connection, var secret) ->
                withTag(connection, HttpStatus.OK).body(WorkflowResponse.of(connection, secret));
            case AddressMissing _ ->
                throw Problems.unprocessable(
                        "url_missing", "This installation has no workflow of its own: give the address of yours.");
            case NotFound(var kind) -> throw Problems.notFound(WORKFLOW, kind.path());
        };
    }

    private static ResponseEntity.BodyBuilder withTag(ConnectionView connection, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/workflows/" + connection.kind()))
                .eTag(ETags.of(connection.version()));
    }

    /// @param reason why it does not work
    record TestResponse(boolean works, @Nullable String reason) {}
}
