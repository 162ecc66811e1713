package io.doorstep.identity.affiliation.web;

import io.doorstep.identity.affiliation.AffiliationStatus;
import io.doorstep.identity.affiliation.AffiliationStep;
import io.doorstep.identity.affiliation.AffiliationView;
import io.doorstep.identity.affiliation.DecideAffiliation;
import io.doorstep.identity.affiliation.DecideOutcome.Decided;
import io.doorstep.identity.affiliation.DecideOutcome.NoSuchAffiliation;
import io.doorstep.identity.affiliation.DecideOutcome.NotPossible;
import io.doorstep.identity.affiliation.FindAffiliation;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The company's side: who has applied, and what is decided.
@RestController
@RequestMapping("/api/v1/affiliations")
class AffiliationController {

    private static final String SORT = "affiliations:appliedAt";

    private final FindAffiliation findAffiliation;
    private final DecideAffiliation decideAffiliation;
    private final Cursors cursors;

    AffiliationController(FindAffiliation findAffiliation, DecideAffiliation decideAffiliation, Cursors cursors) {
        this.findAffiliation = findAffiliation;
        this.decideAffiliation = decideAffiliation;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("affiliation:read")
    Page<AffiliationResponse> listAffiliations(
            @RequestParam(required = false) @Nullable AffiliationStatus status,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        List<AffiliationView> found = findAffiliation.list(status, after.at(), after.id(), size + 1);
        return Page.cut(found, size, last -> cursors.encode(SORT, new TimePlace(last.appliedAt(), last.id())))
                .map(AffiliationResponse::of);
    }

    @GetMapping("/{id}")
    @RequiresPermission("affiliation:read")
    ResponseEntity<AffiliationResponse> getAffiliation(@PathVariable UUID id) {
        return answer(findAffiliation.find(id).orElseThrow(() -> Problems.notFound("affiliation", id)));
    }

    @PostMapping("/{id}/approve")
    @RequiresPermission("affiliation:write")
    ResponseEntity<AffiliationResponse> approve(@PathVariable UUID id) {
        return decide(id, AffiliationStep.APPROVE, null);
    }

    @PostMapping("/{id}/reject")
    @RequiresPermission("affiliation:write")
    ResponseEntity<AffiliationResponse> reject(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        return decide(id, AffiliationStep.REJECT, request.reason());
    }

    @PostMapping("/{id}/suspend")
    @RequiresPermission("affiliation:write")
    ResponseEntity<AffiliationResponse> suspend(@PathVariable UUID id, @Valid @RequestBody ReasonRequest request) {
        return decide(id, AffiliationStep.SUSPEND, request.reason());
    }

    @PostMapping("/{id}/reactivate")
    @RequiresPermission("affiliation:write")
    ResponseEntity<AffiliationResponse> reactivate(@PathVariable UUID id) {
        return decide(id, AffiliationStep.REACTIVATE, null);
    }

    private ResponseEntity<AffiliationResponse> decide(UUID id, AffiliationStep step, @Nullable String reason) {
        return switch (decideAffiliation.decide(id, step, reason)) {
            case Decided(var affiliation) -> answer(affiliation);
            case NoSuchAffiliation _ -> throw Problems.notFound("affiliation", id);
            case NotPossible(var status) ->
                throw Problems.conflict(
                        "affiliation_status", "This cannot be done to an affiliation that is " + status + ".");
        };
    }

    private static ResponseEntity<AffiliationResponse> answer(AffiliationView affiliation) {
        return ResponseEntity.ok().eTag(ETags.of(affiliation.version())).body(AffiliationResponse.of(affiliation));
    }

    /// @param reason that the marketer is told
    record ReasonRequest(@NotBlank @Size(max = 500) String reason) {}
}
