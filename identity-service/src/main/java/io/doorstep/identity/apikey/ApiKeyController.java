package io.doorstep.identity.apikey;

import io.doorstep.identity.apikey.CreateApiKeyOutcome.AlreadyExpired;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.BeyondOwnPermissions;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.Created;
import io.doorstep.identity.apikey.CreateApiKeyOutcome.UnknownPermission;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.NoSuchKey;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.OverlapOutOfRange;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.Refused;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.ReplacedBefore;
import io.doorstep.identity.apikey.RotateApiKeyOutcome.Rotated;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.security.RequiresPermission;
import io.doorstep.kit.web.Cursors;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ApiKeyController.PATH)
class ApiKeyController {

    static final String PATH = "/api/v1/security/api-keys";

    private static final String SORT = "api-keys:-createdAt";

    private final CreateApiKey createApiKey;
    private final ListApiKeys listApiKeys;
    private final RevokeApiKey revokeApiKey;
    private final RotateApiKey rotateApiKey;
    private final Cursors cursors;

    ApiKeyController(
            CreateApiKey createApiKey,
            ListApiKeys listApiKeys,
            RevokeApiKey revokeApiKey,
            RotateApiKey rotateApiKey,
            Cursors cursors) {
        this.createApiKey = createApiKey;
        this.listApiKeys = listApiKeys;
        this.revokeApiKey = revokeApiKey;
        this.rotateApiKey = rotateApiKey;
        this.cursors = cursors;
    }

    @PostMapping
    @RequiresPermission("api-key:write")
    @RequiresFreshProof
    ResponseEntity<ApiKeyResponse> createApiKey(@Valid @RequestBody CreateApiKeyRequest request) {
        return switch (createApiKey.create(request.toNewApiKey())) {
            case Created(var key, var text) ->
                ResponseEntity.created(URI.create(PATH + "/" + key.id())).body(ApiKeyResponse.of(key, text));
            case UnknownPermission(var permission) ->
                refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unknown_permission",
                        "There is no permission %s; GET /api/v1/permissions lists them.".formatted(permission));
            case BeyondOwnPermissions(var permission) ->
                refusal(
                        HttpStatus.FORBIDDEN,
                        "beyond_own_permissions",
                        "You do not have %s, so a key of yours cannot have it.".formatted(permission));
            case AlreadyExpired _ ->
                refusal(HttpStatus.UNPROCESSABLE_CONTENT, "already_expired", "expiresAt must be in the future.");
        };
    }

    @GetMapping
    @RequiresPermission("api-key:read")
    Page<ApiKeyResponse> listApiKeys(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Limits.of(limit);
        TimePlace after = cursors.decode(cursor, SORT, TimePlace.LATEST);
        List<ApiKeyView> found = listApiKeys.list(after.at(), after.id(), size + 1);
        return Page.cut(found, size, this::cursorAfter).map(key -> ApiKeyResponse.of(key, null));
    }

    @GetMapping("/{id}")
    @RequiresPermission("api-key:read")
    ApiKeyResponse getApiKey(@PathVariable UUID id) {
        return listApiKeys
                .find(id)
                .map(key -> ApiKeyResponse.of(key, null))
                .orElseThrow(() -> Problems.notFound("api key", id));
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("api-key:write")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeApiKey(@PathVariable UUID id) {
        if (!revokeApiKey.revoke(id)) {
            throw Problems.notFound("api key", id);
        }
    }

    /// The old key works beside the new one until the stated time.
    @PostMapping("/{id}/rotate")
    @RequiresPermission("api-key:write")
    @RequiresFreshProof
    ResponseEntity<ApiKeyResponse> rotateApiKey(
            @PathVariable UUID id, @Valid @RequestBody RotateApiKeyRequest request) {
        return switch (rotateApiKey.rotate(id, request.oldKeyExpiresAt())) {
            case Rotated(var key, var text) ->
                ResponseEntity.created(URI.create(PATH + "/" + key.id())).body(ApiKeyResponse.of(key, text));
            case NoSuchKey _ -> throw Problems.notFound("api key", id);
            case ReplacedBefore(var replacement) ->
                throw Problems.conflict(
                        "already_rotated",
                        "Another key takes over from this one already; rotate that.",
                        replacement,
                        PATH + "/" + replacement);
            case OverlapOutOfRange(var latest) ->
                refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "overlap_out_of_range",
                        "oldKeyExpiresAt must lie between now and %s.".formatted(latest));
            case Refused(var permission) ->
                refusal(
                        HttpStatus.FORBIDDEN,
                        "beyond_own_permissions",
                        "You do not have %s, so a key of yours cannot have it.".formatted(permission));
        };
    }

    private String cursorAfter(ApiKeyView last) {
        return cursors.encode(SORT, new TimePlace(last.createdAt(), last.id()));
    }

    private static ResponseEntity<ApiKeyResponse> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }
}
