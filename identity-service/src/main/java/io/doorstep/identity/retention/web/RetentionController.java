package io.doorstep.identity.retention.web;

import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.identity.retention.KeepResults;
import io.doorstep.identity.retention.PolicyView;
import io.doorstep.identity.retention.RetentionOutcome.OutOfBounds;
import io.doorstep.identity.retention.RetentionOutcome.Said;
import io.doorstep.identity.retention.SetRetention;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// For how long things are kept, and what came of it.
@RestController
@RequestMapping("/api/v1/organizations/current/retention")
class RetentionController {

    private final SetRetention setRetention;
    private final KeepResults results;

    RetentionController(SetRetention setRetention, KeepResults results) {
        this.setRetention = setRetention;
        this.results = results;
    }

    @GetMapping
    @RequiresPermission("organization:read")
    ResponseEntity<RetentionResponse> getRetention() {
        return answer(setRetention.current());
    }

    /// Takes effect at once and every day from then on; a dry run counts what would go.
    @PutMapping
    @RequiresPermission("organization:write")
    @RequiresFreshProof
    ResponseEntity<RetentionResponse> setRetention(
            @Valid @RequestBody RetentionRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return switch (setRetention.set(request.toDays(), request.dryRun(), ifMatch)) {
            case Said(var policy) -> answer(policy);
            case OutOfBounds(var category) ->
                throw Problems.unprocessable(
                        "days_out_of_bounds",
                        "For %s it can be from %d to %d days."
                                .formatted(category.key(), category.fewestDays(), category.mostDays()));
        };
    }

    private ResponseEntity<RetentionResponse> answer(PolicyView policy) {
        return ResponseEntity.ok()
                .eTag(ETags.of(policy.version()))
                .body(RetentionResponse.of(policy, results.byCategory()));
    }
}
