package io.doorstep.leadcrm.consent;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.FindPerson;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ConsentController {

    private final FindPerson findPerson;
    private final FindConsent findConsent;

    ConsentController(FindPerson findPerson, FindConsent findConsent) {
        this.findPerson = findPerson;
        this.findConsent = findConsent;
    }

    @GetMapping("/api/v1/people/{id}/consents")
    @RequiresPermission("person:read")
    Page<ConsentResponse> consents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (findPerson.findById(id).isEmpty()) {
            throw Problems.notFound("person", id);
        }
        return findConsent.list(id, cursor, Limits.of(limit)).map(ConsentResponse::of);
    }

    record ConsentResponse(
            boolean given,
            String purpose,
            String channel,
            @Nullable String text,
            String source,
            @Nullable UUID leadId,
            @Nullable String ipAddress,
            @Nullable String userAgent,
            Instant recordedAt) {

        static ConsentResponse of(ConsentRecord entry) {
            return new ConsentResponse(
                    entry.given(),
                    entry.purpose(),
                    entry.channel().code(),
                    entry.text(),
                    entry.source(),
                    entry.leadId(),
                    entry.ipAddress(),
                    entry.userAgent(),
                    entry.recordedAt());
        }
    }
}
