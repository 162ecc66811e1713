package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.erasure.PersonHolds.Hold;
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

/// While what is known of a person is on legal hold, it is not erased.
@RestController
@RequestMapping("/api/v1/people/{id}/legal-hold")
class HoldController {

    private final PersonHolds holds;

    HoldController(PersonHolds holds) {
        this.holds = holds;
    }

    @GetMapping
    @RequiresPermission("privacy:write")
    PersonHoldResponse get(@PathVariable UUID id) {
        return holds.find(id).map(PersonHoldResponse::of).orElseThrow(() -> Problems.notFound("legal hold", id));
    }

    @PutMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    PersonHoldResponse place(@PathVariable UUID id, @Valid @RequestBody PersonHoldRequest request) {
        return holds.place(id, request.reason().strip())
                .map(PersonHoldResponse::of)
                .orElseThrow(() -> Problems.notFound("person", id));
    }

    @DeleteMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable UUID id) {
        if (!holds.lift(id)) {
            throw Problems.notFound("legal hold", id);
        }
    }

    record PersonHoldRequest(@NotBlank @Size(max = 500) String reason) {}

    record PersonHoldResponse(String reason, UUID placedBy, Instant placedAt) {

        static PersonHoldResponse of(Hold hold) {
            return new PersonHoldResponse(hold.reason(), hold.placedBy(), hold.placedAt());
        }
    }
}
