package io.doorstep.identity.authentication.passkey;

import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.Added;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.KnownBefore;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.NotGood;
import io.doorstep.identity.authentication.passkey.AddPasskeyOutcome.TooMany;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.ETags;
import io.doorstep.kit.web.Page;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own passkeys. Whoever adds one can sign in for good, so the address must be verified.
@RestController
@RequestMapping(PasskeyController.PATH)
class PasskeyController {

    static final String PATH = "/api/v1/security/passkeys";

    private static final String OWN = "each signed-in person decides about the own passkeys";

    private final PasskeyOptions options;
    private final AddPasskey addPasskey;
    private final OwnPasskeys ownPasskeys;

    PasskeyController(PasskeyOptions options, AddPasskey addPasskey, OwnPasskeys ownPasskeys) {
        this.options = options;
        this.addPasskey = addPasskey;
        this.ownPasskeys = ownPasskeys;
    }

    @PostMapping("/options")
    @OpenToAll(because = OWN)
    @RequiresFreshProof(onFirstDay = false)
    @NoIdempotentTransaction
    ResponseEntity<CreationOptions> begin() {
        Caller caller = Caller.current();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(options.toCreate(
                        caller.userId(),
                        Objects.requireNonNullElse(caller.email(), ""),
                        Objects.requireNonNullElse(caller.name(), ""),
                        bearer(caller)));
    }

    @PostMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof(onFirstDay = false)
    @NoIdempotentTransaction
    ResponseEntity<PasskeyResponse> addPasskey(@Valid @RequestBody PasskeyRequest request) {
        Caller caller = Caller.current();
        return switch (addPasskey.add(
                caller.userId(), bearer(caller), request.name().strip(), request.credential())) {
            case Added(var passkey) ->
                ResponseEntity.created(URI.create(PATH + "/" + passkey.id()))
                        .eTag(ETags.of(passkey.version()))
                        .body(PasskeyResponse.of(passkey));
            case NotGood _ ->
                throw Problems.unprocessable(
                        "passkey_not_good", "The device did not answer as it must. Begin again with /options.");
            case KnownBefore _ -> throw Problems.conflict("passkey_known", "This passkey was added before.");
            case TooMany(var most) ->
                throw Problems.conflict(
                        "too_many_passkeys",
                        "You have %d passkeys. Remove one that you no longer use.".formatted(most));
        };
    }

    @GetMapping
    @OpenToAll(because = OWN)
    Page<PasskeyResponse> listPasskeys() {
        return new Page<>(
                ownPasskeys.list(Caller.current().userId()).stream()
                        .map(PasskeyResponse::of)
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @OpenToAll(because = OWN)
    ResponseEntity<PasskeyResponse> getPasskey(@PathVariable UUID id) {
        return ownPasskeys
                .find(Caller.current().userId(), id)
                .map(PasskeyController::answer)
                .orElseThrow(() -> Problems.notFound("passkey", id));
    }

    @PatchMapping("/{id}")
    @OpenToAll(because = OWN)
    ResponseEntity<PasskeyResponse> renamePasskey(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @Valid @RequestBody RenamePasskeyRequest request) {
        return ownPasskeys
                .rename(Caller.current().userId(), id, request.name().strip(), ifMatch)
                .map(PasskeyController::answer)
                .orElseThrow(() -> Problems.notFound("passkey", id));
    }

    @DeleteMapping("/{id}")
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePasskey(@PathVariable UUID id) {
        if (!ownPasskeys.remove(Caller.current().userId(), id)) {
            throw Problems.notFound("passkey", id);
        }
    }

    private static ResponseEntity<PasskeyResponse> answer(Passkey passkey) {
        return ResponseEntity.ok().eTag(ETags.of(passkey.version())).body(PasskeyResponse.of(passkey));
    }

    /// The challenge of one session is none for another.
    private static String bearer(Caller caller) {
        return caller.subject() + "|" + caller.sessionId();
    }

    /// @param name that the person knows the device by
    record PasskeyRequest(
            @NotBlank @Size(max = 80) String name,
            @Valid @NotNull PasskeyRegistration credential) {}

    record RenamePasskeyRequest(@NotBlank @Size(max = 80) String name) {}
}
