package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.ChangeClient;
import io.doorstep.identity.oauthclient.ChangeClientOutcome;
import io.doorstep.identity.oauthclient.ChangeClientOutcome.Changed;
import io.doorstep.identity.oauthclient.DeleteClient;
import io.doorstep.identity.oauthclient.FindClient;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.oauthclient.RegisterClient;
import io.doorstep.identity.oauthclient.RegisterClientOutcome;
import io.doorstep.identity.oauthclient.RegisterClientOutcome.Registered;
import io.doorstep.identity.proof.RequiresFreshProof;
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
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The programs that partners call with. A secret is shown once, so no answer is stored to be repeated.
@RestController
@RequestMapping(OAuthClientController.PATH)
class OAuthClientController {

    static final String PATH = "/api/v1/security/oauth-clients";

    private static final String SORT = "oauth-clients:-createdAt";

    private final RegisterClient registerClient;
    private final ChangeClient changeClient;
    private final DeleteClient deleteClient;
    private final FindClient findClient;
    private final Cursors cursors;

    OAuthClientController(
            RegisterClient registerClient,
            ChangeClient changeClient,
            DeleteClient deleteClient,
            FindClient findClient,
            Cursors cursors) {
        this.registerClient = registerClient;
        this.changeClient = changeClient;
        this.deleteClient = deleteClient;
        this.findClient = findClient;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("oauth-client:write")
    @RequiresFreshProof
    ResponseEntity<OAuthClientResponse> registerClient(@Valid @RequestBody OAuthClientRequest request) {
        return switch (registerClient.register(request.toNewClient())) {
            case Registered(var client, var secret) ->
                ResponseEntity.created(URI.create(PATH + "/" + client.id()))
                        .cacheControl(CacheControl.noStore())
                        .eTag(ETags.of(client.version()))
                        .body(OAuthClientResponse.of(client, secret));
            case RegisterClientOutcome.Refused(var fault) -> ClientFaults.answer(fault);
        };
    }

    @GetMapping
    @RequiresPermission("oauth-client:read")
    Page<OAuthClientResponse> listClients(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<OAuthClientView> found = findClient.list(after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(client -> OAuthClientResponse.of(client, null));
    }

    @GetMapping("/{id}")
    @RequiresPermission("oauth-client:read")
    ResponseEntity<OAuthClientResponse> getClient(@PathVariable UUID id) {
        return findClient
                .find(id)
                .map(OAuthClientController::answer)
                .orElseThrow(() -> Problems.notFound("OAuth client", id));
    }

    @PatchMapping("/{id}")
    @RequiresPermission("oauth-client:write")
    @RequiresFreshProof
    ResponseEntity<OAuthClientResponse> changeClient(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody OAuthClientEditRequest request) {
        return switch (changeClient.change(id, request.toEdit(), ifMatch)) {
            case Changed(var client) -> answer(client);
            case ChangeClientOutcome.NoSuchClient _ -> throw Problems.notFound("OAuth client", id);
            case ChangeClientOutcome.Refused(var fault) -> ClientFaults.answer(fault);
        };
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("oauth-client:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteClient(@PathVariable UUID id) {
        if (!deleteClient.delete(id)) {
            throw Problems.notFound("OAuth client", id);
        }
    }

    private String cursorAfter(OAuthClientView last) {
        return cursors.encode(SORT, new TimePlace(last.createdAt(), last.id()));
    }

    private static ResponseEntity<OAuthClientResponse> answer(OAuthClientView client) {
        return ResponseEntity.ok().eTag(ETags.of(client.version())).body(OAuthClientResponse.of(client, null));
    }
}
