package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.hubspot.ConnectHubSpot;
import io.doorstep.leadcrm.hubspot.ConnectOutcome;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.AlreadyThere;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Begun;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Connected;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.ConsentUnknown;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.NotFound;
import io.doorstep.leadcrm.hubspot.ConnectOutcome.Refused;
import io.doorstep.leadcrm.hubspot.ConnectionView;
import io.doorstep.leadcrm.hubspot.ManageConnection;
import io.doorstep.leadcrm.hubspot.TestOutcome;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/crm-connections")
class ConnectionController {

    private final ConnectHubSpot connectHubSpot;
    private final ManageConnection manageConnection;

    ConnectionController(ConnectHubSpot connectHubSpot, ManageConnection manageConnection) {
        this.connectHubSpot = connectHubSpot;
        this.manageConnection = manageConnection;
    }

    @PostMapping
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    ResponseEntity<ConnectionResponse> connectCrm(@Valid @RequestBody ConnectionRequest request) {
        return answer(
                connectHubSpot.begin(
                        request.clientId(),
                        request.clientSecret(),
                        request.rule(),
                        Caller.current().subject()),
                HttpStatus.CREATED);
    }

    @PostMapping("/{id}/consent")
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    ResponseEntity<ConnectionResponse> askCrmConsent(@PathVariable UUID id) {
        return answer(connectHubSpot.again(id, Caller.current().subject()), HttpStatus.OK);
    }

    @PostMapping("/{id}/authorize")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    ResponseEntity<ConnectionResponse> authorizeCrm(@PathVariable UUID id, @Valid @RequestBody HubSpotConsent consent) {
        return answer(
                connectHubSpot.complete(
                        id, consent.code(), consent.state(), Caller.current().subject()),
                HttpStatus.OK);
    }

    @GetMapping
    @RequiresPermission("crm:read")
    Page<ConnectionResponse> listCrmConnections() {
        return new Page<>(
                manageConnection.list().stream().map(ConnectionResponse::of).toList(), null);
    }

    @GetMapping("/{id}")
    @RequiresPermission("crm:read")
    ResponseEntity<ConnectionResponse> crmConnection(@PathVariable UUID id) {
        return manageConnection
                .find(id)
                .map(connection -> withTag(connection, HttpStatus.OK).body(ConnectionResponse.of(connection)))
                .orElseThrow(() -> unknown(id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("crm:write")
    ResponseEntity<ConnectionResponse> changeCrmConnection(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody ConnectionPatch patch) {
        return manageConnection
                .prefer(id, patch.winner(), version -> ETags.check(ifMatch, version))
                .map(connection -> withTag(connection, HttpStatus.OK).body(ConnectionResponse.of(connection)))
                .orElseThrow(() -> unknown(id));
    }

    @PostMapping("/{id}/test")
    @RequiresPermission("crm:write")
    @NoIdempotentTransaction
    TestResponse testCrmConnection(@PathVariable UUID id) {
        return switch (manageConnection.test(id)) {
            case TestOutcome.Works _ -> new TestResponse(true, null);
            case TestOutcome.Fails(var reason) -> new TestResponse(false, reason);
            case TestOutcome.NotFound(var missing) -> throw unknown(missing);
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("crm:write")
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disconnectCrm(@PathVariable UUID id) {
        if (!manageConnection.disconnect(id)) {
            throw unknown(id);
        }
    }

    private static ResponseEntity<ConnectionResponse> answer(ConnectOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Begun(var connection, var consent, var hook) ->
                withTag(connection, success).body(ConnectionResponse.of(connection, consent, hook));
            case Connected(var connection) -> withTag(connection, success).body(ConnectionResponse.of(connection));
            case AlreadyThere(var id) ->
                throw Problems.conflict(
                        "crm_connected_already",
                        "There is a connection already: disconnect it first.",
                        id,
                        "/api/v1/crm-connections/" + id);
            case ConsentUnknown _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "consent_unknown",
                                "This consent was not asked for by you, is too old or was used before. Begin anew."))
                        .build();
            case Refused(var reason) ->
                ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "crm_refuses", reason))
                        .build();
            case NotFound(var id) -> throw unknown(id);
        };
    }

    private static ErrorResponseException unknown(UUID id) {
        return Problems.notFound("connection", id);
    }

    private static ResponseEntity.BodyBuilder withTag(ConnectionView connection, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/crm-connections/" + connection.id()))
                .eTag(ETags.of(connection.version()));
    }

    /// @param reason why it does not work
    record TestResponse(boolean works, @Nullable String reason) {}
}
