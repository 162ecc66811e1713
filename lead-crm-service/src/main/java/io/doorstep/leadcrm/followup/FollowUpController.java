package io.doorstep.leadcrm.followup;

import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.followup.FollowUpOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.followup.FollowUpOutcome.LeadNotFound;
import io.doorstep.leadcrm.followup.FollowUpOutcome.NotFound;
import io.doorstep.leadcrm.followup.FollowUpOutcome.Saved;
import io.doorstep.leadcrm.lead.LeadId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FollowUpController {

    private final PlanFollowUp planFollowUp;
    private final EditFollowUp editFollowUp;
    private final FindFollowUps findFollowUps;
    private final InstantSource clock;

    FollowUpController(
            PlanFollowUp planFollowUp, EditFollowUp editFollowUp, FindFollowUps findFollowUps, InstantSource clock) {
        this.planFollowUp = planFollowUp;
        this.editFollowUp = editFollowUp;
        this.findFollowUps = findFollowUps;
        this.clock = clock;
    }

    @PostMapping("/api/v1/leads/{id}/follow-ups")
    @RequiresPermission("lead:write")
    ResponseEntity<FollowUpResponse> plan(@PathVariable UUID id, @Valid @RequestBody FollowUpRequest request) {
        return answer(planFollowUp.plan(new LeadId(id), request.toDraft()), HttpStatus.CREATED);
    }

    /// @param mine what the caller is to do, also by having the lead
    /// @param overdue open, and its time has come
    @GetMapping("/api/v1/follow-ups")
    @RequiresPermission("lead:read")
    Page<FollowUpResponse> list(
            @RequestParam(required = false) @Nullable UUID lead,
            @RequestParam(required = false) @Nullable UUID assignee,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable FollowUpStatus status,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        FollowUpFilter filter = new FollowUpFilter(
                lead,
                mine ? Caller.current().userId() : assignee,
                overdue ? FollowUpStatus.OPEN : status,
                overdue ? clock.instant() : null);
        return findFollowUps.list(filter, cursor, Limits.of(limit)).map(FollowUpResponse::of);
    }

    @GetMapping("/api/v1/follow-ups/{id}")
    @RequiresPermission("lead:read")
    ResponseEntity<FollowUpResponse> get(@PathVariable UUID id) {
        return findFollowUps
                .find(id)
                .map(found -> answer(found, HttpStatus.OK))
                .orElseThrow(() -> Problems.notFound("follow-up", id));
    }

    @PatchMapping("/api/v1/follow-ups/{id}")
    @RequiresPermission("lead:write")
    ResponseEntity<FollowUpResponse> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody FollowUpPatch patch) {
        return answer(editFollowUp.edit(id, patch.toEdit(), version -> ETags.check(ifMatch, version)), HttpStatus.OK);
    }

    private static ResponseEntity<FollowUpResponse> answer(FollowUpOutcome outcome, HttpStatus success) {
        return switch (outcome) {
            case Saved(var followUp) -> answer(followUp, success);
            case LeadNotFound(var lead) -> throw Problems.notFound("lead", lead);
            case NotFound(var id) -> throw Problems.notFound("follow-up", id);
            case AssigneeUnknown(var assignee) ->
                throw Problems.unprocessable(
                        "assignee_unknown", "There is no active member " + assignee + " who can be given leads.");
        };
    }

    private static ResponseEntity<FollowUpResponse> answer(FollowUpView followUp, HttpStatus status) {
        return ResponseEntity.status(status)
                .location(URI.create("/api/v1/follow-ups/" + followUp.id()))
                .eTag(ETags.of(followUp.version()))
                .body(FollowUpResponse.of(followUp));
    }

    /// @param assigneeId whoever has the lead when absent
    record FollowUpRequest(
            @NotBlank @Size(max = 200) String title,
            @NotNull Instant dueAt,
            @Nullable UUID assigneeId) {

        FollowUpDraft toDraft() {
            return new FollowUpDraft(title.strip(), dueAt, assigneeId);
        }
    }

    /// What a PATCH may change; absent fields stay.
    record FollowUpPatch(
            @Nullable @Size(max = 200) @Pattern(regexp = ".*\\S.*", message = "must not be blank")
            String title,

            @Nullable Instant dueAt,
            @Nullable UUID assigneeId,
            @Nullable FollowUpStatus status) {

        FollowUpEdit toEdit() {
            return new FollowUpEdit(title == null ? null : title.strip(), dueAt, assigneeId, status);
        }
    }
}
