package io.doorstep.leadcrm.lead.web;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.assignment.ReplayOutcome.NotByRules;
import io.doorstep.leadcrm.assignment.ReplayOutcome.NotFound;
import io.doorstep.leadcrm.assignment.ReplayOutcome.Replayed;
import io.doorstep.leadcrm.lead.FindAssignments;
import io.doorstep.leadcrm.lead.LeadId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/leads/{id}/assignments")
class AssignmentController {

    private final FindAssignments findAssignments;

    AssignmentController(FindAssignments findAssignments) {
        this.findAssignments = findAssignments;
    }

    @GetMapping
    @RequiresPermission("lead:read")
    Page<AssignmentResponse> list(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return findAssignments
                .list(new LeadId(id), cursor, Limits.of(limit))
                .orElseThrow(() -> Problems.notFound("lead", id))
                .map(AssignmentResponse::of);
    }

    @GetMapping("/{decisionId}/replay")
    @RequiresPermission("assignment:read")
    ResponseEntity<ReplayResponse> replay(@PathVariable UUID id, @PathVariable UUID decisionId) {
        return switch (findAssignments
                .replay(new LeadId(id), decisionId)
                .orElseThrow(() -> Problems.notFound("lead", id))) {
            case Replayed replayed -> ResponseEntity.ok(ReplayResponse.of(replayed));
            case NotFound _ -> throw Problems.notFound("decision", decisionId);
            case NotByRules _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "not_decided_by_rules",
                                "No rule decided this, so there is nothing to run again."))
                        .build();
        };
    }
}
