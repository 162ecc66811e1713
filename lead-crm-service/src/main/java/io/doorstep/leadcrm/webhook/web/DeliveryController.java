package io.doorstep.leadcrm.webhook.web;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.webhook.DeliveryStatus;
import io.doorstep.leadcrm.webhook.ListDeliveries;
import io.doorstep.leadcrm.webhook.ReplayDeliveries;
import io.doorstep.leadcrm.webhook.ReplayOutcome.EndpointOff;
import io.doorstep.leadcrm.webhook.ReplayOutcome.NotFound;
import io.doorstep.leadcrm.webhook.ReplayOutcome.Scheduled;
import io.doorstep.leadcrm.webhook.SendExample;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhook-endpoints/{id}")
class DeliveryController {

    private final ListDeliveries listDeliveries;
    private final ReplayDeliveries replayDeliveries;
    private final SendExample sendExample;

    DeliveryController(ListDeliveries listDeliveries, ReplayDeliveries replayDeliveries, SendExample sendExample) {
        this.listDeliveries = listDeliveries;
        this.replayDeliveries = replayDeliveries;
        this.sendExample = sendExample;
    }

    @GetMapping("/deliveries")
    @RequiresPermission("webhook:read")
    Page<DeliveryResponse> deliveries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DeliveryStatus status,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listDeliveries
                .list(id, status, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id))
                .map(DeliveryResponse::of);
    }

    @PostMapping("/replay")
    @RequiresPermission("webhook:write")
    ResponseEntity<ReplayResponse> replay(@PathVariable UUID id, @Valid @RequestBody ReplayRequest request) {
        return switch (replayDeliveries.replay(id, request.wanted())) {
            case Scheduled(var deliveries, var more) ->
                ResponseEntity.accepted().body(new ReplayResponse(deliveries, more));
            case EndpointOff(var reason) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "webhook_endpoint_disabled",
                                "The endpoint is disabled: " + reason + ". Enable it first."))
                        .build();
            case NotFound(var unknown) -> throw Problems.notFound("webhook endpoint", unknown);
        };
    }

    @PostMapping("/test")
    @RequiresPermission("webhook:write")
    @NoIdempotentTransaction
    ExampleResponse test(@PathVariable UUID id) {
        return sendExample
                .send(id)
                .map(ExampleResponse::of)
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id));
    }

    /// @param scheduled how many deliveries are due now
    /// @param more whether the wish covers more than one call takes
    record ReplayResponse(int scheduled, boolean more) {}
}
