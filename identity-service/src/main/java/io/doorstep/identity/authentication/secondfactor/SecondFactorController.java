package io.doorstep.identity.authentication.secondfactor;

import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.Enabled;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.NothingToConfirm;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.TooManyTries;
import io.doorstep.identity.authentication.secondfactor.EnrolOutcome.WrongCode;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own second factor. Its secrets are shown once, so no answer is stored to be repeated.
@RestController
@RequestMapping("/api/v1/security/2fa")
class SecondFactorController {

    private static final String OWN = "each signed-in person decides about the own second factor";

    private final SecondFactors secondFactors;
    private final BackupCodes backupCodes;
    private final SetUpSecondFactor setUp;
    private final KnownDevices devices;

    SecondFactorController(
            SecondFactors secondFactors, BackupCodes backupCodes, SetUpSecondFactor setUp, KnownDevices devices) {
        this.secondFactors = secondFactors;
        this.backupCodes = backupCodes;
        this.setUp = setUp;
        this.devices = devices;
    }

    @GetMapping
    @OpenToAll(because = OWN)
    SecondFactorResponse getSecondFactor() {
        UUID userId = Caller.current().userId();
        return secondFactors
                .find(userId)
                .filter(SecondFactor::isOn)
                .map(factor -> new SecondFactorResponse(true, factor.confirmedAt(), backupCodes.countUnused(userId)))
                .orElseGet(() -> new SecondFactorResponse(false, null, 0));
    }

    @PostMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof(onFirstDay = false)
    @NoIdempotentTransaction
    ResponseEntity<SetUpResponse> begin() {
        Caller caller = Caller.current();
        return setUp.begin(caller.userId())
                .map(secret -> shownOnce(HttpStatus.CREATED, SetUpResponse.of(secret, emailOf(caller))))
                .orElseThrow(() -> Problems.conflict(
                        "second_factor_on", "It is on already. Turn it off before you set up another app."));
    }

    @PostMapping("/confirm")
    @OpenToAll(because = OWN)
    @NoIdempotentTransaction
    ResponseEntity<BackupCodesResponse> confirm(
            @Valid @RequestBody CodeRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device) {
        Caller caller = Caller.current();
        var guesser = devices.recognise(new EmailAddress(emailOf(caller)), device);
        return switch (setUp.confirm(guesser, caller.userId(), request.code())) {
            case Enabled(var codes) -> shownOnce(HttpStatus.OK, new BackupCodesResponse(codes));
            case WrongCode _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "wrong_code",
                                "That is not the code the app should show now."))
                        .build();
            case TooManyTries(var retryAfter) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.TOO_MANY_REQUESTS, "too_many_tries", "Too many wrong codes. Wait a while."))
                        .headers(headers -> headers.set(
                                HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds()))))
                        .build();
            case NothingToConfirm _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT, "nothing_to_confirm", "Begin to set up an app first."))
                        .build();
        };
    }

    @PostMapping("/backup-codes")
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    @NoIdempotentTransaction
    ResponseEntity<BackupCodesResponse> replaceBackupCodes() {
        UUID userId = Caller.current().userId();
        return setUp.replaceBackupCodes(userId)
                .map(codes -> shownOnce(HttpStatus.OK, new BackupCodesResponse(codes)))
                .orElseThrow(() -> Problems.notFound("second factor", userId));
    }

    @DeleteMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void disable() {
        UUID userId = Caller.current().userId();
        if (!setUp.disable(userId)) {
            throw Problems.notFound("second factor", userId);
        }
    }

    private static String emailOf(Caller caller) {
        return Objects.requireNonNull(caller.email());
    }

    private static <T> ResponseEntity<T> shownOnce(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    record SecondFactorResponse(boolean enabled, @Nullable Instant since, int backupCodesLeft) {}

    record CodeRequest(@NotBlank @Size(max = 20) String code) {}

    record BackupCodesResponse(List<String> backupCodes) {}

    /// @param qrCode a picture of the address, for apps that read it with the camera
    record SetUpResponse(String secret, String uri, String qrCode) {

        static SetUpResponse of(TotpSecret secret, String email) {
            String uri = secret.uri(email);
            return new SetUpResponse(secret.text(), uri, QrCode.of(uri));
        }
    }
}
