package io.doorstep.identity.audit;

import io.doorstep.identity.audit.RestoreOutcome.ChangedSince;
import io.doorstep.identity.audit.RestoreOutcome.NoSuchEntry;
import io.doorstep.identity.audit.RestoreOutcome.NotRestorable;
import io.doorstep.identity.audit.RestoreOutcome.Restored;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RestoreController {

    private final RestoreValues restoreValues;

    RestoreController(RestoreValues restoreValues) {
        this.restoreValues = restoreValues;
    }

    /// Needs the permission to change the thing as well.
    @PostMapping("/api/v1/audit-logs/{id}/restore")
    @RequiresPermission("audit:read")
    ResponseEntity<Void> restoreValues(@PathVariable UUID id) {
        return switch (restoreValues.restore(id)) {
            case Restored _ -> ResponseEntity.noContent().build();
            case NoSuchEntry _ -> throw Problems.notFound("audit entry", id);
            case NotRestorable(var reason) ->
                ResponseEntity.of(Problems.detail(HttpStatus.UNPROCESSABLE_CONTENT, "not_restorable", reason))
                        .build();
            case ChangedSince(var field) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "changed_since",
                                "%s has been changed again since; look at the newer entries.".formatted(field)))
                        .build();
        };
    }
}
