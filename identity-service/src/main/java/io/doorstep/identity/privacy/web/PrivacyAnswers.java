package io.doorstep.identity.privacy.web;

import io.doorstep.identity.privacy.FileOutcome;
import io.doorstep.identity.privacy.PrivacyRequestView;
import io.doorstep.identity.privacy.ReadRequests;
import io.doorstep.identity.privacy.RequestOutcome;
import io.doorstep.identity.privacy.RequestOutcome.Accepted;
import io.doorstep.identity.privacy.RequestOutcome.LastOwner;
import io.doorstep.identity.privacy.RequestOutcome.NoSuchMember;
import io.doorstep.identity.privacy.RequestOutcome.OnHold;
import io.doorstep.identity.privacy.RequestOutcome.RolesRefused;
import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Answers about a person's requests, whoever asks.
@Component
class PrivacyAnswers {

    private static final String SORT = "privacy-requests:-id";
    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("personal-data.json").build();

    private final ReadRequests requests;
    private final Cursors cursors;

    PrivacyAnswers(ReadRequests requests, Cursors cursors) {
        this.requests = requests;
        this.cursors = cursors;
    }

    Page<PrivacyRequestResponse> list(UUID userId, @Nullable Integer limit, @Nullable String cursor) {
        if (!requests.know(userId)) {
            throw Problems.notFound("member", userId);
        }
        int size = Limits.of(limit);
        UUID before = cursors.decode(cursor, SORT, Ids.LAST);
        List<PrivacyRequestView> found = requests.list(userId, before, size + 1);
        return Page.cut(found, size, last -> cursors.encode(SORT, last.id())).map(PrivacyRequestResponse::of);
    }

    PrivacyRequestResponse get(UUID userId, UUID requestId) {
        return requests.find(userId, requestId)
                .map(PrivacyRequestResponse::of)
                .orElseThrow(() -> Problems.notFound("privacy request", requestId));
    }

    static ResponseEntity<PrivacyRequestResponse> of(RequestOutcome outcome, UUID userId, String path) {
        return switch (outcome) {
            case Accepted(var request) ->
                ResponseEntity.accepted()
                        .location(URI.create(path + "/" + request.id()))
                        .body(PrivacyRequestResponse.of(request));
            case NoSuchMember _ -> throw Problems.notFound("member", userId);
            case OnHold _ ->
                refusal(
                        HttpStatus.CONFLICT,
                        "legal_hold",
                        "The facts of this person must stay while the legal hold lasts.");
            case LastOwner _ ->
                refusal(
                        HttpStatus.CONFLICT,
                        "last_owner",
                        "An organization needs an active owner. Make somebody else an owner first.");
            case RolesRefused(var reason) -> refusal(HttpStatus.FORBIDDEN, "roles_refused", reason);
        };
    }

    static ResponseEntity<String> of(FileOutcome outcome, UUID requestId) {
        return switch (outcome) {
            case FileOutcome.Found(var json) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> headers.setContentDisposition(FILE))
                        .body(json);
            case FileOutcome.NotReady _ ->
                refusal(HttpStatus.CONFLICT, "file_not_ready", "It is being put together. Ask again in a moment.");
            case FileOutcome.Expired _ ->
                refusal(HttpStatus.GONE, "file_expired", "It was kept for a time and is gone. Request another export.");
            case FileOutcome.NoSuchFile _ -> throw Problems.notFound("export", requestId);
        };
    }

    private static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
