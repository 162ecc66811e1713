package io.doorstep.leadcrm.webhook.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.webhook.EditEndpoint;
import io.doorstep.leadcrm.webhook.EndpointOutcome;
import io.doorstep.leadcrm.webhook.EndpointOutcome.NotFound;
import io.doorstep.leadcrm.webhook.EndpointOutcome.Saved;
import io.doorstep.leadcrm.webhook.EndpointOutcome.SecretMade;
import io.doorstep.leadcrm.webhook.EndpointOutcome.ShapeContradicts;
import io.doorstep.leadcrm.webhook.EndpointOutcome.TypesUnknown;
import io.doorstep.leadcrm.webhook.EndpointView;
import io.doorstep.leadcrm.webhook.EventCatalogue;
import io.doorstep.leadcrm.webhook.EventCatalogue.Entry;
import io.doorstep.leadcrm.webhook.FindEndpoints;
import io.doorstep.leadcrm.webhook.PartnerEventTypes;
import io.doorstep.leadcrm.webhook.RegisterEndpoint;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/webhook-endpoints")
class WebhookEndpointController {

    private final RegisterEndpoint registerEndpoint;
    private final EditEndpoint editEndpoint;
    private final FindEndpoints findEndpoints;
    private final EventCatalogue eventCatalogue;

    WebhookEndpointController(
            RegisterEndpoint registerEndpoint,
            EditEndpoint editEndpoint,
            FindEndpoints findEndpoints,
            EventCatalogue eventCatalogue) {
        this.registerEndpoint = registerEndpoint;
        this.editEndpoint = editEndpoint;
        this.findEndpoints = findEndpoints;
        this.eventCatalogue = eventCatalogue;
    }

    @PostMapping
    @RequiresPermission("webhook:write")
    ResponseEntity<EndpointResponse> register(@Valid @RequestBody EndpointRequest request) {
        return answer(registerEndpoint.register(request.wanted()), HttpStatus.CREATED);
    }

    @GetMapping
    @RequiresPermission("webhook:read")
    Page<EndpointResponse> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findEndpoints.list(cursor, Limits.of(limit)).map(EndpointResponse::of);
    }

    @GetMapping("/event-types")
    @RequiresPermission("webhook:read")
    EventTypes eventTypes() {
        return new EventTypes(List.copyOf(new TreeSet<>(PartnerEventTypes.ALL)));
    }

    @GetMapping("/event-types/{type}")
    @RequiresPermission("webhook:read")
    Entry eventType(@PathVariable String type) {
        return eventCatalogue.find(type).orElseThrow(() -> Problems.notFound("event type", type));
    }

    @GetMapping("/{id}")
    @RequiresPermission("webhook:read")
    ResponseEntity<EndpointResponse> get(@PathVariable UUID id) {
        return findEndpoints
                .find(id)
                .map(endpoint -> withTag(endpoint, HttpStatus.OK).body(EndpointResponse.of(endpoint)))
                .orElseThrow(() -> Problems.notFound("webhook endpoint", id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("webhook:write")
    ResponseEntity<EndpointResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody EndpointPatch patch) {
        return answer(editEndpoint.edit(id, patch.toEdit(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    @PostMapping("/{id}/rotate-secret")
    @RequiresPermission("webhook:write")
    ResponseEntity<EndpointResponse> rotateSecret(
            @PathVariable UUID id, @Valid @RequestBody(required = false) @Nullable RotationRequest request) {
        return answer(editEndpoint.rotateSecret(id, RotationRequest.overlapOf(request)), HttpStatus.OK);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("webhook:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id) {
        if (!editEndpoint.remove(id)) {
            throw Problems.notFound("webhook endpoint", id);
        }
    }

    private static ResponseEntity<EndpointResponse> answer(EndpointOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Saved(var endpoint) -> withTag(endpoint, success).body(EndpointResponse.of(endpoint));
            case SecretMade(var endpoint, var secret) ->
                withTag(endpoint, success).body(EndpointResponse.of(endpoint, secret));
            case TypesUnknown(var types) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "event_type_unknown",
                                "There are no events of these types: " + String.join(", ", types)))
                        .build();
            case ShapeContradicts(var reason) ->
                ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "payload_contradicts", reason))
                        .build();
            case NotFound(var id) -> throw Problems.notFound("webhook endpoint", id);
        };
    }

    private static ResponseEntity.BodyBuilder withTag(EndpointView endpoint, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/webhook-endpoints/" + endpoint.id()))
                .eTag(ETags.of(endpoint.version()));
    }

    record EventTypes(List<String> items) {}
}
