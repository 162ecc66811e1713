package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.ReadFile;
import io.doorstep.identity.privacy.RequestErasure;
import io.doorstep.identity.privacy.RequestExport;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
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

/// What a person wants of the own facts, in the organization that the person is signed in to.
@RestController
@RequestMapping(OwnPrivacyController.PATH)
class OwnPrivacyController {

    static final String PATH = "/api/v1/auth/profile/privacy-requests";
    private static final String OWN = "each signed-in person decides about the own facts";

    private final RequestExport requestExport;
    private final RequestErasure requestErasure;
    private final ReadFile readFile;
    private final PrivacyAnswers answers;

    OwnPrivacyController(
            RequestExport requestExport, RequestErasure requestErasure, ReadFile readFile, PrivacyAnswers answers) {
        this.requestExport = requestExport;
        this.requestErasure = requestErasure;
        this.readFile = readFile;
        this.answers = answers;
    }

    @PostMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    ResponseEntity<PrivacyRequestResponse> requestOwnPrivacy(@Valid @RequestBody PrivacyRequestBody body) {
        UUID self = self();
        return switch (body.kind()) {
            case EXPORT -> PrivacyAnswers.of(requestExport.request(self), self, PATH);
            case ERASURE -> PrivacyAnswers.of(requestErasure.request(self), self, PATH);
        };
    }

    @GetMapping
    @OpenToAll(because = OWN)
    Page<PrivacyRequestResponse> listOwnPrivacyRequests(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return answers.list(self(), limit, cursor);
    }

    @GetMapping("/{requestId}")
    @OpenToAll(because = OWN)
    PrivacyRequestResponse getOwnPrivacyRequest(@PathVariable UUID requestId) {
        return answers.get(self(), requestId);
    }

    @GetMapping("/{requestId}/file")
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    ResponseEntity<String> getOwnPrivacyFile(@PathVariable UUID requestId) {
        return PrivacyAnswers.of(readFile.read(self(), requestId), requestId);
    }

    private static UUID self() {
        return Caller.current().userId();
    }
}
