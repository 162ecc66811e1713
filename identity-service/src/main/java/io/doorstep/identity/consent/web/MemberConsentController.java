package io.doorstep.identity.consent.web;

import io.doorstep.identity.consent.ReadConsents;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Proves what a member has agreed to.
@RestController
class MemberConsentController {

    private final ReadConsents readConsents;
    private final ConsentAnswers answers;

    MemberConsentController(ReadConsents readConsents, ConsentAnswers answers) {
        this.readConsents = readConsents;
        this.answers = answers;
    }

    @GetMapping("/api/v1/users/{id}/consents")
    @RequiresPermission("privacy:write")
    Page<ConsentResponse> listConsents(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (!readConsents.knows(id)) {
            throw Problems.notFound("member", id);
        }
        return answers.history(id, limit, cursor);
    }
}
