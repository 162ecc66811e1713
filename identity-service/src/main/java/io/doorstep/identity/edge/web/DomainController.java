package io.doorstep.identity.edge.web;

import io.doorstep.identity.edge.AddDomain;
import io.doorstep.identity.edge.AddDomainOutcome.Added;
import io.doorstep.identity.edge.AddDomainOutcome.AlreadyThere;
import io.doorstep.identity.edge.AddDomainOutcome.Ours;
import io.doorstep.identity.edge.CustomDomainView;
import io.doorstep.identity.edge.ListDomains;
import io.doorstep.identity.edge.ProveDomain;
import io.doorstep.identity.edge.ProveDomainOutcome.NotShown;
import io.doorstep.identity.edge.ProveDomainOutcome.Proved;
import io.doorstep.identity.edge.ProveDomainOutcome.TakenByAnother;
import io.doorstep.identity.edge.ProveDomainOutcome.Unknown;
import io.doorstep.identity.edge.RemoveDomain;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Domains under which the caller's organization is reached.
@RestController
@RequestMapping(DomainController.PATH)
class DomainController {

    static final String PATH = "/api/v1/security/domains";

    private static final String SORT = "domains:name";

    private final AddDomain addDomain;
    private final ProveDomain proveDomain;
    private final RemoveDomain removeDomain;
    private final ListDomains listDomains;
    private final Cursors cursors;

    DomainController(
            AddDomain addDomain,
            ProveDomain proveDomain,
            RemoveDomain removeDomain,
            ListDomains listDomains,
            Cursors cursors) {
        this.addDomain = addDomain;
        this.proveDomain = proveDomain;
        this.removeDomain = removeDomain;
        this.listDomains = listDomains;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("organization:read")
    Page<DomainResponse> listDomains(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        String after = cursor == null ? "" : cursors.decode(cursor, SORT).getFirst();
        List<CustomDomainView> found = listDomains.listAfter(after, size + 1);
        return Page.cut(found, size, last -> cursors.encode(SORT, List.of(last.name())))
                .map(DomainResponse::of);
    }

    @PostMapping
    @RequiresPermission("organization:write")
    ResponseEntity<DomainResponse> addDomain(@Valid @RequestBody DomainRequest request) {
        return switch (addDomain.add(request.name())) {
            case Added(var domain) ->
                ResponseEntity.created(URI.create(PATH + "/" + domain.id())).body(DomainResponse.of(domain));
            case AlreadyThere(var domain) ->
                throw Problems.conflict(
                        "domain_known", "The domain is on your list already.", domain.id(), PATH + "/" + domain.id());
            case Ours() ->
                refusal(HttpStatus.UNPROCESSABLE_CONTENT, "domain_not_yours", "This domain is the platform's own.");
        };
    }

    @PostMapping("/{id}/verify")
    @RequiresPermission("organization:write")
    @NoIdempotentTransaction
    ResponseEntity<DomainResponse> proveDomain(@PathVariable UUID id) {
        return switch (proveDomain.prove(id)) {
            case Proved(var domain) -> ResponseEntity.ok(DomainResponse.of(domain));
            case NotShown(var expected) ->
                refusal(
                        HttpStatus.CONFLICT,
                        "proof_not_shown",
                        "DNS does not show the TXT record %s with the value %s yet."
                                .formatted(expected.name(), expected.value()));
            case TakenByAnother() ->
                refusal(HttpStatus.CONFLICT, "domain_taken", "Another organization is reached by this domain.");
            case Unknown() -> throw Problems.notFound("domain", id);
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("organization:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeDomain(@PathVariable UUID id) {
        if (!removeDomain.remove(id)) {
            throw Problems.notFound("domain", id);
        }
    }

    private static ResponseEntity<DomainResponse> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
