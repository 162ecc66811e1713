package io.doorstep.leadcrm.call;

import io.doorstep.kit.idempotency.RequiresIdempotencyKey;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.call.CallOrderOutcome.LeadNotFound;
import io.doorstep.leadcrm.call.CallOrderOutcome.NoNumber;
import io.doorstep.leadcrm.call.CallOrderOutcome.NoPhoneOfYours;
import io.doorstep.leadcrm.call.CallOrderOutcome.NotTheirs;
import io.doorstep.leadcrm.call.CallOrderOutcome.NothingToDial;
import io.doorstep.leadcrm.call.CallOrderOutcome.Ordered;
import io.doorstep.leadcrm.lead.LeadId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CallController {

    static final String PATH = "/api/v1/telephony/calls";

    private final OrderCall orderCall;
    private final FindCalls findCalls;

    CallController(OrderCall orderCall, FindCalls findCalls) {
        this.orderCall = orderCall;
        this.findCalls = findCalls;
    }

    @PostMapping("/api/v1/leads/{id}/calls")
    @RequiresPermission("lead:write")
    @RequiresIdempotencyKey
    ResponseEntity<CallResponse> callLead(@PathVariable UUID id, @Valid @RequestBody CallRequest request) {
        return switch (orderCall.order(new LeadId(id), request.to())) {
            case Ordered(var call) ->
                ResponseEntity.accepted()
                        .location(URI.create(PATH + "/" + call.id()))
                        .body(CallResponse.of(call));
            case LeadNotFound(var lead) -> throw Problems.notFound("lead", lead);
            case NothingToDial _ ->
                throw Problems.unprocessable("phone_missing", "No phone number of this person is known.");
            case NotTheirs(var written) ->
                throw Problems.unprocessable("phone_unknown", written + " is no number of this person's.");
            case NoPhoneOfYours _ ->
                throw Problems.conflict(
                        "own_phone_missing", "Say first on which phone you are reached: /api/v1/telephony/phones.");
            case NoNumber _ ->
                throw Problems.conflict(
                        "phone_number_missing", "The business has no number to call with. Order one first.");
        };
    }

    @GetMapping("/api/v1/leads/{id}/calls")
    @RequiresPermission("lead:read")
    Page<CallResponse> callsOfLead(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findCalls
                .listOf(new LeadId(id), cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(CallResponse::of);
    }

    @GetMapping(PATH)
    @RequiresPermission("lead:read")
    Page<CallResponse> listCalls(
            @RequestParam(required = false) @Nullable UUID agent,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findCalls.list(null, agent, cursor, Limits.of(limit)).map(CallResponse::of);
    }

    @GetMapping(PATH + "/{id}")
    @RequiresPermission("lead:read")
    CallResponse getCall(@PathVariable UUID id) {
        return findCalls.find(id).map(CallResponse::of).orElseThrow(() -> Problems.notFound("call", id));
    }

    /// @param to one of the person's numbers; the first choice when absent
    record CallRequest(@Nullable @Size(max = 40) String to) {}
}
