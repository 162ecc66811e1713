package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.erasure.FileOutcome.Expired;
import io.doorstep.leadcrm.erasure.FileOutcome.Found;
import io.doorstep.leadcrm.erasure.FileOutcome.NoSuchFile;
import io.doorstep.leadcrm.erasure.RequestOutcome.Accepted;
import io.doorstep.leadcrm.erasure.RequestOutcome.NoSuchPerson;
import io.doorstep.leadcrm.erasure.RequestOutcome.OnHold;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What people want done about what is known of them, as staff hand it in.
@RestController
@RequestMapping("/api/v1/people/{id}/privacy-requests")
class PersonRequestController {

    private static final ContentDisposition FILE =
            ContentDisposition.attachment().filename("personal-data.json").build();

    private final RequestExport requestExport;
    private final RequestErasure requestErasure;
    private final PersonRequests requests;
    private final ExportFile exportFile;
    private final InstantSource clock;

    PersonRequestController(
            RequestExport requestExport,
            RequestErasure requestErasure,
            PersonRequests requests,
            ExportFile exportFile,
            InstantSource clock) {
        this.requestExport = requestExport;
        this.requestErasure = requestErasure;
        this.requests = requests;
        this.exportFile = exportFile;
        this.clock = clock;
    }

    @PostMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ResponseEntity<PersonRequestResponse> request(@PathVariable UUID id, @Valid @RequestBody PersonRequestBody body) {
        return switch (body.kind()) {
            case EXPORT -> answer(requestExport.request(id));
            case ERASURE -> answer(requestErasure.request(id));
        };
    }

    @GetMapping("/{requestId}")
    @RequiresPermission("privacy:write")
    PersonRequestResponse get(@PathVariable UUID id, @PathVariable UUID requestId) {
        return requests.find(id, requestId)
                .map(this::response)
                .orElseThrow(() -> Problems.notFound("privacy request", requestId));
    }

    @GetMapping("/{requestId}/file")
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ResponseEntity<String> fetchFile(@PathVariable UUID id, @PathVariable UUID requestId) {
        return switch (exportFile.read(id, requestId)) {
            case Found(var json) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.APPLICATION_JSON)
                        .headers(headers -> headers.setContentDisposition(FILE))
                        .body(json);
            case Expired _ ->
                throw Problems.of(
                        HttpStatus.GONE, "file_expired", "It was kept for a time and is gone. Request another export.");
            case NoSuchFile _ -> throw Problems.notFound("export", requestId);
        };
    }

    private ResponseEntity<PersonRequestResponse> answer(RequestOutcome outcome) {
        return switch (outcome) {
            case Accepted(var request) ->
                ResponseEntity.accepted()
                        .location(URI.create(
                                "/api/v1/people/" + request.personId() + "/privacy-requests/" + request.id()))
                        .body(response(request));
            case NoSuchPerson(var person) -> throw Problems.notFound("person", person);
            case OnHold() ->
                throw Problems.conflict(
                        "legal_hold",
                        "What is known of this person must stay while the legal hold lasts; lift it first.");
        };
    }

    private PersonRequestResponse response(PersonRequestView request) {
        return new PersonRequestResponse(
                request.id(),
                request.personId(),
                request.kind(),
                request.statusAt(clock.instant()),
                request.requestedAt(),
                request.dueAt(),
                request.fileUntil(),
                request.parts().stream().map(PersonRequestPart::of).toList());
    }

    record PersonRequestBody(@NotNull RequestKind kind) {}

    /// @param dueAt by when all services are to have answered
    /// @param fileUntil how long the export can be fetched; a week from the last answer
    record PersonRequestResponse(
            UUID id,
            UUID personId,
            RequestKind kind,
            PersonRequestView.Status status,
            Instant requestedAt,
            Instant dueAt,
            @Nullable Instant fileUntil,
            List<PersonRequestPart> parts) {}

    /// @param finishedAt absent until the service has answered
    /// @param kept what stays after an erasure, and why
    record PersonRequestPart(String service, @Nullable Instant finishedAt, List<KeptResponse> kept) {

        static PersonRequestPart of(PersonRequestView.Part part) {
            return new PersonRequestPart(
                    part.service(),
                    part.finishedAt(),
                    part.kept().stream()
                            .map(fact -> new KeptResponse(fact.what(), fact.because()))
                            .toList());
        }
    }

    record KeptResponse(String what, String because) {}
}
