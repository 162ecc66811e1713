package io.doorstep.leadcrm.erasure;

import io.doorstep.kit.security.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Problems;
import io.doorstep.leadcrm.erasure.ErasureOutcome.Accepted;
import io.doorstep.leadcrm.erasure.ErasureOutcome.NoSuchPerson;
import io.doorstep.leadcrm.erasure.ErasureOutcome.OnHold;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
class ErasureController {

    private final RequestErasure requestErasure;
    private final Erasures erasures;
    private final InstantSource clock;

    ErasureController(RequestErasure requestErasure, Erasures erasures, InstantSource clock) {
        this.requestErasure = requestErasure;
        this.erasures = erasures;
        this.clock = clock;
    }

    @PostMapping
    @RequiresPermission("privacy:write")
    @RequiresFreshProof
    ResponseEntity<PersonRequestResponse> request(@PathVariable UUID id, @Valid @RequestBody PersonRequestBody body) {
        return switch (body.kind()) {
            case ERASURE -> answer(requestErasure.request(id));
        };
    }

    @GetMapping("/{requestId}")
    @RequiresPermission("privacy:write")
    PersonRequestResponse get(@PathVariable UUID id, @PathVariable UUID requestId) {
        return erasures.find(id, requestId)
                .map(this::response)
                .orElseThrow(() -> Problems.notFound("privacy request", requestId));
    }

    private ResponseEntity<PersonRequestResponse> answer(ErasureOutcome outcome) {
        return switch (outcome) {
            case Accepted(var erasure) ->
                ResponseEntity.accepted()
                        .location(URI.create(
                                "/api/v1/people/" + erasure.personId() + "/privacy-requests/" + erasure.id()))
                        .body(response(erasure));
            case NoSuchPerson(var person) -> throw Problems.notFound("person", person);
            case OnHold() ->
                throw Problems.conflict(
                        "legal_hold",
                        "What is known of this person must stay while the legal hold lasts; lift it first.");
        };
    }

    private PersonRequestResponse response(ErasureView erasure) {
        return new PersonRequestResponse(
                erasure.id(),
                erasure.personId(),
                RequestKind.ERASURE,
                erasure.statusAt(clock.instant()),
                erasure.requestedAt(),
                erasure.dueAt(),
                erasure.parts().stream().map(ErasurePart::of).toList());
    }

    enum RequestKind {
        ERASURE
    }

    record PersonRequestBody(@NotNull RequestKind kind) {}

    /// @param dueAt by when all services are to have answered
    record PersonRequestResponse(
            UUID id,
            UUID personId,
            RequestKind kind,
            ErasureView.Status status,
            Instant requestedAt,
            Instant dueAt,
            List<ErasurePart> parts) {}

    /// @param finishedAt absent until the service has answered
    /// @param kept what stays, and why
    record ErasurePart(String service, @Nullable Instant finishedAt, List<KeptResponse> kept) {

        static ErasurePart of(ErasureView.Part part) {
            return new ErasurePart(
                    part.service(),
                    part.finishedAt(),
                    part.kept().stream()
                            .map(fact -> new KeptResponse(fact.what(), fact.because()))
                            .toList());
        }
    }

    record KeptResponse(String what, String because) {}
}
