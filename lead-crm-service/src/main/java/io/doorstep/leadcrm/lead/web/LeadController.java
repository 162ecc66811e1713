package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.lead.CaptureLead;
import io.doorstep.leadcrm.lead.EditLead;
import io.doorstep.leadcrm.lead.EditOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.lead.EditOutcome.Edited;
import io.doorstep.leadcrm.lead.EditOutcome.MoveRefused;
import io.doorstep.leadcrm.lead.EditOutcome.NotFound;
import io.doorstep.leadcrm.lead.EditOutcome.TooManyTags;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadSort;
import io.doorstep.leadcrm.lead.LeadView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads")
class LeadController {

    private final CaptureLead captureLead;
    private final FindLeads findLeads;
    private final EditLead editLead;

    LeadController(CaptureLead captureLead, FindLeads findLeads, EditLead editLead) {
        this.captureLead = captureLead;
        this.findLeads = findLeads;
        this.editLead = editLead;
    }

    @PostMapping
    @RequiresPermission("lead:write")
    ResponseEntity<CaptureResponse> capture(@Valid @RequestBody CaptureLeadRequest body, HttpServletRequest request) {
        return CaptureResponse.of(captureLead.capture(body.toEnquiry(Origin.of(request))));
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<LeadResponse> list(@ParameterObject @ModelAttribute LeadListRequest request) {
        String order = request.sort() == null ? "-capturedAt" : request.sort();
        LeadSort sort = LeadSort.parse(order)
                .orElseThrow(() -> Problems.unprocessable(
                        "sort_unknown", "Leads are sorted by capturedAt, -capturedAt, score or -score."));
        return findLeads
                .list(request.toFilter(), sort, request.cursor(), Limits.of(request.limit()))
                .map(LeadResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<LeadResponse> get(@PathVariable UUID id) {
        return findLeads
                .find(new LeadId(id))
                .map(LeadController::answer)
                .orElseThrow(() -> Problems.notFound("lead", id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("lead:write")
    ResponseEntity<LeadResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody LeadPatch patch) {
        return switch (editLead.edit(new LeadId(id), patch.toEdit(), version -> ETags.check(ifMatch, version))) {
            case Edited(var lead) -> answer(lead);
            case NotFound _ -> throw Problems.notFound("lead", id);
            case MoveRefused(var move) ->
                ResponseEntity.of(RefusedMove.detail(move)).build();
            case TooManyTags(var most) ->
                throw Problems.unprocessable("tags_too_many", "A lead has at most " + most + " tags.");
            case AssigneeUnknown(var assignee) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "assignee_unknown",
                                "There is no active member " + assignee + " who can be given leads."))
                        .build();
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("lead:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id, @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        boolean deleted = editLead.delete(new LeadId(id), version -> {
            if (ifMatch != null) {
                ETags.check(ifMatch, version);
            }
        });
        if (!deleted) {
            throw Problems.notFound("lead", id);
        }
    }

    private static ResponseEntity<LeadResponse> answer(LeadView lead) {
        return ResponseEntity.ok().eTag(ETags.of(lead.version())).body(LeadResponse.of(lead));
    }
}
