package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.ReadFile;
import io.doorstep.identity.privacy.RequestErasure;
import io.doorstep.identity.privacy.RequestExport;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Page;
import jakarta.validation.Valid;
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

/// What the organization does about the facts of its members.
@RestController
@RequestMapping("/api/v1/users/{id}/privacy-requests")
class PrivacyController {

    private final RequestExport requestExport;
    private final RequestErasure requestErasure;
    private final ReadFile readFile;
    private final PrivacyAnswers answers;

    PrivacyController(
            RequestExport requestExport, RequestErasure requestErasure, ReadFile readFile, PrivacyAnswers answers) {
        this.requestExport = requestExport;
        this.requestErasure = requestErasure;
        this.readFile = readFile;
        this.answers = answers;
    }

    @PostMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ResponseEntity<PrivacyRequestResponse> requestPrivacy(
            @PathVariable UUID id, @Valid @RequestBody PrivacyRequestBody body) {
        String path = "/api/v1/users/" + id + "/privacy-requests";
        return switch (body.kind()) {
            case EXPORT -> PrivacyAnswers.of(requestExport.request(id), id, path);
            case ERASURE -> PrivacyAnswers.of(requestErasure.request(id), id, path);
        };
    }

    @GetMapping
    @RequiresPermission("privacy:write")
    Page<PrivacyRequestResponse> listPrivacyRequests(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return answers.list(id, limit, cursor);
    }

    @GetMapping("/{requestId}")
    @RequiresPermission("privacy:write")
    PrivacyRequestResponse getPrivacyRequest(@PathVariable UUID id, @PathVariable UUID requestId) {
        return answers.get(id, requestId);
    }

    @GetMapping("/{requestId}/file")
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ResponseEntity<String> getPrivacyFile(@PathVariable UUID id, @PathVariable UUID requestId) {
        return PrivacyAnswers.of(readFile.read(id, requestId), requestId);
    }
}
