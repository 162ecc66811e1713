package io.doorstep.identity.federation.web;

import io.doorstep.identity.federation.FindProvider;
import io.doorstep.identity.federation.ProviderView;
import io.doorstep.identity.federation.Registrations;
import io.doorstep.identity.federation.RemoveProvider;
import io.doorstep.identity.federation.RemoveProviderOutcome;
import io.doorstep.identity.federation.SaveProvider;
import io.doorstep.identity.federation.SaveProviderOutcome;
import io.doorstep.identity.federation.SaveProviderOutcome.DomainNotProved;
import io.doorstep.identity.federation.SaveProviderOutcome.NoSuchProvider;
import io.doorstep.identity.federation.SaveProviderOutcome.OwnersOnly;
import io.doorstep.identity.federation.SaveProviderOutcome.RoleRefused;
import io.doorstep.identity.federation.SaveProviderOutcome.Saved;
import io.doorstep.identity.federation.SaveProviderOutcome.Unusable;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Limits;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import io.doorstep.kit.web.TimePlace;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// By which providers the people of the caller's organization sign on.
@RestController
@RequestMapping(ProviderController.PATH)
class ProviderController {

    static final String PATH = "/api/v1/security/sso-providers";

    private static final String SORT = "sso-providers:createdAt";

    private final FindProvider findProvider;
    private final SaveProvider saveProvider;
    private final RemoveProvider removeProvider;
    private final Registrations registrations;
    private final Cursors cursors;

    ProviderController(
            FindProvider findProvider,
            SaveProvider saveProvider,
            RemoveProvider removeProvider,
            Registrations registrations,
            Cursors cursors) {
        this.findProvider = findProvider;
        this.saveProvider = saveProvider;
        this.removeProvider = removeProvider;
        this.registrations = registrations;
        this.cursors = cursors;
    }

    @GetMapping
    @RequiresPermission("sso:read")
    Page<ProviderResponse> listProviders(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.EARLIEST);
        List<ProviderView> found = findProvider.listAfter(after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(provider -> ProviderResponse.of(provider, registrations));
    }

    @GetMapping("/{id}")
    @RequiresPermission("sso:read")
    ResponseEntity<ProviderResponse> getProvider(@PathVariable UUID id) {
        ProviderView provider = findProvider.find(id).orElseThrow(() -> Problems.notFound("provider", id));
        return ResponseEntity.ok()
                .eTag(ETags.of(provider.version()))
                .body(ProviderResponse.of(provider, registrations));
    }

    @PostMapping
    @RequiresPermission("sso:write")
    @RequiresFreshProof
    @NoIdempotentTransaction
    ResponseEntity<ProviderResponse> addProvider(@Valid @RequestBody ProviderRequest request) {
        return answer(HttpStatus.CREATED, saveProvider.add(request.toDraft()));
    }

    @PutMapping("/{id}")
    @RequiresPermission("sso:write")
    @RequiresFreshProof
    @NoIdempotentTransaction
    ResponseEntity<ProviderResponse> changeProvider(
            @PathVariable UUID id,
            @Valid @RequestBody ProviderRequest request,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        return answer(HttpStatus.OK, saveProvider.change(id, request.toDraft(), ifMatch));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("sso:write")
    @RequiresFreshProof
    ResponseEntity<Void> removeProvider(@PathVariable UUID id) {
        return switch (removeProvider.remove(id)) {
            case RemoveProviderOutcome.Removed _ -> ResponseEntity.noContent().build();
            case RemoveProviderOutcome.NoSuchProvider _ -> throw Problems.notFound("provider", id);
            case RemoveProviderOutcome.OwnersOnly _ -> ownersOnly();
        };
    }

    private ResponseEntity<ProviderResponse> answer(HttpStatus status, SaveProviderOutcome outcome) {
        return switch (outcome) {
            case Saved(var provider) ->
                ResponseEntity.status(status)
                        .eTag(ETags.of(provider.version()))
                        .location(URI.create(PATH + "/" + provider.id()))
                        .body(ProviderResponse.of(provider, registrations));
            case NoSuchProvider _ ->
                refusal(HttpStatus.NOT_FOUND, "not_found", "There is no such provider of this kind.");
            case OwnersOnly _ -> ownersOnly();
            case RoleRefused(var reason) -> refusal(HttpStatus.UNPROCESSABLE_CONTENT, "role_refused", reason);
            case DomainNotProved(var domain) ->
                refusal(
                        HttpStatus.CONFLICT,
                        "domain_not_proved",
                        "Prove first that %s is yours, under /api/v1/security/domains.".formatted(domain));
            case Unusable(var reason) -> refusal(HttpStatus.UNPROCESSABLE_CONTENT, "provider_unusable", reason);
        };
    }

    private String cursorAfter(ProviderView last) {
        return cursors.encode(SORT, new TimePlace(last.createdAt(), last.id()));
    }

    private static <T> ResponseEntity<T> ownersOnly() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "owners_only",
                "Whoever decides who vouches for people can become any of them; only an owner may.");
    }

    private static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
