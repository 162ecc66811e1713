package io.doorstep.leadcrm.webhook.web;

import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.webhook.DeliveryStatus;
import io.doorstep.leadcrm.webhook.EventCatalogue;
import io.doorstep.leadcrm.webhook.EventCatalogue.Entry;
import io.doorstep.leadcrm.webhook.ListDeliveries;
import io.doorstep.leadcrm.webhook.ReplayDeliveries;
import io.doorstep.leadcrm.webhook.ReplayOutcome.EndpointOff;
import io.doorstep.leadcrm.webhook.ReplayOutcome.NotFound;
import io.doorstep.leadcrm.webhook.ReplayOutcome.Scheduled;
import io.doorstep.leadcrm.webhook.SendExample;
import io.doorstep.leadcrm.webhook.ShowDelivery;
import io.doorstep.leadcrm.webhook.SummarizeDeliveries;
import io.doorstep.leadcrm.webhook.SummarizeDeliveries.Summary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
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
    private final ShowDelivery showDelivery;
    private final SummarizeDeliveries summarizeDeliveries;
    private final EventCatalogue eventCatalogue;

    DeliveryController(
            ListDeliveries listDeliveries,
            ReplayDeliveries replayDeliveries,
            SendExample sendExample,
            ShowDelivery showDelivery,
            SummarizeDeliveries summarizeDeliveries,
            EventCatalogue eventCatalogue) {
        this.listDeliveries = listDeliveries;
        this.replayDeliveries = replayDeliveries;
        this.sendExample = sendExample;
        this.showDelivery = showDelivery;
        this.summarizeDeliveries = summarizeDeliveries;
        this.eventCatalogue = eventCatalogue;
    }

    @GetMapping("/deliveries")
    @RequiresPermission("webhook:read")
    Page<DeliveryResponse> deliveries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable DeliveryStatus status,
            @RequestParam(required = false) @Nullable String type,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listDeliveries
                .list(id, status, type, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id))
                .map(DeliveryResponse::of);
    }

    @GetMapping("/deliveries/{deliveryId}")
    @RequiresPermission("webhook:read")
    DeliveryDetail delivery(@PathVariable UUID id, @PathVariable UUID deliveryId) {
        return showDelivery
                .show(id, deliveryId)
                .map(DeliveryDetail::of)
                .orElseThrow(() -> Problems.notFound("delivery", deliveryId));
    }

    @GetMapping("/summary")
    @RequiresPermission("webhook:read")
    Summary summary(@PathVariable UUID id, @RequestParam(defaultValue = "24") @Min(1) @Max(720) int hours) {
        return summarizeDeliveries
                .summarize(id, Duration.ofHours(hours))
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id));
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
    ExampleResponse test(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable ExampleRequest request) {
        String type = ExampleRequest.typeOf(request);
        Entry example = eventCatalogue
                .find(type)
                .orElseThrow(
                        () -> Problems.unprocessable("event_type_unknown", "There are no events of the type " + type));
        return sendExample
                .send(id, example)
                .map(ExampleResponse::of)
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id));
    }

    /// @param scheduled how many deliveries are due now
    /// @param more whether the wish covers more than one call takes
    record ReplayResponse(int scheduled, boolean more) {}
}
