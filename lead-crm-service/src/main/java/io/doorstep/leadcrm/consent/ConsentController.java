package io.doorstep.leadcrm.consent;

import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.person.FindPerson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
    ConsentList consents(@PathVariable UUID id) {
        if (findPerson.findById(id).isEmpty()) {
            throw Problems.notFound("person", id);
        }
        return new ConsentList(
                findConsent.list(id).stream().map(ConsentResponse::of).toList());
    }

    record ConsentList(List<ConsentResponse> items) {}

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
