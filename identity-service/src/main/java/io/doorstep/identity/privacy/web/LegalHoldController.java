package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.HoldFacts;
import io.doorstep.identity.privacy.LegalHoldView;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// While a member's facts are on legal hold, they are not erased.
@RestController
@RequestMapping("/api/v1/users/{id}/legal-hold")
class LegalHoldController {

    private final HoldFacts holdFacts;

    LegalHoldController(HoldFacts holdFacts) {
        this.holdFacts = holdFacts;
    }

    @GetMapping
    @RequiresPermission("privacy:write")
    LegalHoldResponse getLegalHold(@PathVariable UUID id) {
        return holdFacts.find(id).map(LegalHoldResponse::of).orElseThrow(() -> Problems.notFound("legal hold", id));
    }

    @PutMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    LegalHoldResponse placeLegalHold(@PathVariable UUID id, @Valid @RequestBody LegalHoldRequest request) {
        return holdFacts
                .place(id, request.reason().strip())
                .map(LegalHoldResponse::of)
                .orElseThrow(() -> Problems.notFound("member", id));
    }

    @DeleteMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void liftLegalHold(@PathVariable UUID id) {
        if (!holdFacts.lift(id)) {
            throw Problems.notFound("legal hold", id);
        }
    }

    record LegalHoldRequest(@NotBlank @Size(max = 500) String reason) {}

    record LegalHoldResponse(String reason, UUID placedBy, Instant placedAt) {

        static LegalHoldResponse of(LegalHoldView hold) {
            return new LegalHoldResponse(hold.reason(), hold.placedBy(), hold.placedAt());
        }
    }
}
