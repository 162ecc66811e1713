package io.doorstep.identity.affiliation.web;

import io.doorstep.identity.affiliation.AffiliationStatus;
import io.doorstep.identity.affiliation.ApplyForAffiliation;
import io.doorstep.identity.affiliation.ApplyOutcome.AlreadyAMember;
import io.doorstep.identity.affiliation.ApplyOutcome.AlreadyAffiliated;
import io.doorstep.identity.affiliation.ApplyOutcome.Applied;
import io.doorstep.identity.affiliation.ApplyOutcome.NoSuchCompany;
import io.doorstep.identity.affiliation.FindAffiliation;
import io.doorstep.identity.affiliation.OwnAffiliation;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The marketer's side: applying, and seeing what became of it in which company.
@RestController
class OwnAffiliationController {

    private final ApplyForAffiliation applyForAffiliation;
    private final FindAffiliation findAffiliation;

    OwnAffiliationController(ApplyForAffiliation applyForAffiliation, FindAffiliation findAffiliation) {
        this.applyForAffiliation = applyForAffiliation;
        this.findAffiliation = findAffiliation;
    }

    @PostMapping("/api/v1/affiliations")
    @OpenToAll(because = "each signed-in person may apply to any company")
    @NoIdempotentTransaction
    ResponseEntity<AppliedResponse> applyForAffiliation(@Valid @RequestBody ApplyRequest request) {
        UUID userId = Caller.current().userId();
        return switch (applyForAffiliation.apply(userId, request.slug(), request.message())) {
            case Applied(var id) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new AppliedResponse(id, AffiliationStatus.APPLIED));
            case NoSuchCompany _ -> throw Problems.notFound("company", request.slug());
            case AlreadyAMember _ ->
                throw Problems.conflict("already_member", "You belong to this company already; switch to it instead.");
            case AlreadyAffiliated(var id, var status) ->
                throw Problems.conflict(
                        "already_affiliated",
                        "You have applied there before; it is " + status + ".",
                        id,
                        "/api/v1/affiliations/mine");
        };
    }

    /// Over all companies, the newest first.
    @GetMapping("/api/v1/affiliations/mine")
    @OpenToAll(because = "each signed-in person may know the own affiliations")
    Page<OwnAffiliationResponse> listOwnAffiliations() {
        return new Page<>(
                findAffiliation.listOf(Caller.current().userId()).stream()
                        .map(OwnAffiliationResponse::of)
                        .toList(),
                null);
    }

    record ApplyRequest(
            @NotBlank @Size(max = 60) String slug,
            @Size(max = 500) @Nullable String message) {}

    record AppliedResponse(UUID id, AffiliationStatus status) {}

    record OwnAffiliationResponse(
            UUID id,
            CompanyResponse company,
            AffiliationStatus status,
            @Nullable String reason,
            Instant appliedAt,
            Instant changedAt) {

        record CompanyResponse(UUID id, String slug, String name) {}

        static OwnAffiliationResponse of(OwnAffiliation own) {
            return new OwnAffiliationResponse(
                    own.id(),
                    new CompanyResponse(own.organizationId(), own.slug(), own.name()),
                    own.status(),
                    own.reason(),
                    own.appliedAt(),
                    own.changedAt());
        }
    }
}
