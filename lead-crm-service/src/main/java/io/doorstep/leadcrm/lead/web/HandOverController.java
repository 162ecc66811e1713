package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.HandOverOutcome;
import io.doorstep.leadcrm.lead.HandOverOutcome.Done;
import io.doorstep.leadcrm.lead.HandOverOutcome.Held;
import io.doorstep.leadcrm.lead.HandOverOutcome.Holder;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotAMember;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotAnAgent;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotFound;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotInPond;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotYours;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadView;
import io.doorstep.leadcrm.lead.ListPond;
import io.doorstep.leadcrm.lead.ReassignLead;
import io.doorstep.leadcrm.lead.TakeLead;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HandOverController {

    private final TakeLead takeLead;
    private final ReassignLead reassignLead;
    private final ListPond listPond;

    HandOverController(TakeLead takeLead, ReassignLead reassignLead, ListPond listPond) {
        this.takeLead = takeLead;
        this.reassignLead = reassignLead;
        this.listPond = listPond;
    }

    @GetMapping("/api/v1/ponds/{id}/leads")
    @RequiresPermission("lead:read")
    Page<LeadResponse> inPond(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listPond.list(id, cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("pond", id))
                .map(LeadResponse::of);
    }

    @PostMapping("/api/v1/leads/{id}/claim")
    @RequiresPermission("lead:write")
    ResponseEntity<LeadResponse> claim(@PathVariable UUID id) {
        return answer(takeLead.claim(new LeadId(id)));
    }

    @PostMapping("/api/v1/leads/{id}/accept")
    @RequiresPermission("lead:write")
    ResponseEntity<LeadResponse> accept(@PathVariable UUID id) {
        return answer(takeLead.accept(new LeadId(id)));
    }

    @PostMapping("/api/v1/leads/{id}/decline")
    @RequiresPermission("lead:write")
    ResponseEntity<LeadResponse> decline(@PathVariable UUID id, @Valid @RequestBody DeclineRequest request) {
        return answer(reassignLead.decline(new LeadId(id), request.reason()));
    }

    private static ResponseEntity<LeadResponse> answer(HandOverOutcome outcome) {
        return switch (outcome) {
            case Done(var lead) -> answer(lead);
            case NotFound(var id) -> throw Problems.notFound("lead", id.value());
            case Held(var holder) -> ResponseEntity.of(held(holder)).build();
            case NotYours(var holder) ->
                ResponseEntity.of(holder == null ? refused("lead_not_yours", "Nobody has the lead.") : held(holder))
                        .build();
            case NotInPond _ ->
                ResponseEntity.of(refused("lead_not_in_pond", "The lead is in no pond, so it cannot be claimed."))
                        .build();
            case NotAMember(var pond) ->
                throw Problems.forbidden("not_a_member", "You are not a member of the pond «" + pond + "».");
            case NotAnAgent _ -> throw Problems.forbidden("not_an_agent", "You cannot be given leads.");
        };
    }

    private static ResponseEntity<LeadResponse> answer(LeadView lead) {
        return ResponseEntity.ok().eTag(ETags.of(lead.version())).body(LeadResponse.of(lead));
    }

    private static ProblemDetail held(Holder holder) {
        String name = holder.name() == null ? "somebody else" : holder.name();
        ProblemDetail problem = refused("lead_held", "The lead is with " + name + ".");
        problem.setProperty("assignee", holder);
        return problem;
    }

    private static ProblemDetail refused(String code, String detail) {
        return Problems.detail(HttpStatus.CONFLICT, code, detail);
    }

    /// @param reason for those who read the lead's history
    record DeclineRequest(@Nullable @Size(max = 500) String reason) {}
}
