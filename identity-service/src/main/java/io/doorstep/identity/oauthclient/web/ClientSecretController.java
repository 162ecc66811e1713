package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.RotateClientSecret;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.HasNoSecret;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.NoSuchClient;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.OverlapOutOfRange;
import io.doorstep.identity.oauthclient.RotateSecretOutcome.Rotated;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ClientSecretController {

    private final RotateClientSecret rotateSecret;

    ClientSecretController(RotateClientSecret rotateSecret) {
        this.rotateSecret = rotateSecret;
    }

    /// The old secret works beside the new one until the stated time.
    @PostMapping(OAuthClientController.PATH + "/{id}/rotate-secret")
    @RequiresPermission("oauth-client:write")
    @RequiresFreshProof
    ResponseEntity<OAuthClientResponse> rotateSecret(
            @PathVariable UUID id, @Valid @RequestBody RotateSecretRequest request) {
        return switch (rotateSecret.rotate(id, request.oldSecretExpiresAt())) {
            case Rotated(var client, var secret) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag(ETags.of(client.version()))
                        .body(OAuthClientResponse.of(client, secret));
            case NoSuchClient _ -> throw Problems.notFound("OAuth client", id);
            case HasNoSecret _ -> throw Problems.conflict("public_client", "A public client has no secret.");
            case OverlapOutOfRange(var latest) ->
                throw Problems.unprocessable(
                        "overlap_out_of_range", "oldSecretExpiresAt must lie between now and %s.".formatted(latest));
        };
    }

    /// @param oldSecretExpiresAt until when the old secret works too, a day unless told
    record RotateSecretRequest(@Nullable Instant oldSecretExpiresAt) {}
}
