package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.password.PasswordProblems;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Busy;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Changed;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.Refused;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.TooManyTries;
import io.doorstep.identity.authentication.recovery.ChangeOutcome.WrongPassword;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PasswordController {

    private final ChangePassword changePassword;
    private final KnownDevices devices;

    PasswordController(ChangePassword changePassword, KnownDevices devices) {
        this.changePassword = changePassword;
        this.devices = devices;
    }

    @PostMapping("/api/v1/auth/password/change")
    @OpenToAll(because = "each signed-in person may choose another password, knowing the present one")
    @NoIdempotentTransaction
    ResponseEntity<Void> changePassword(
            @Valid @RequestBody ChangeRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device) {
        String email = Objects.requireNonNullElse(Caller.current().email(), "");
        Guesser guesser = devices.recognise(new EmailAddress(email), device);
        return switch (changePassword.change(guesser, request.currentPassword(), request.password())) {
            case Changed _ -> ResponseEntity.noContent().build();
            case WrongPassword _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.FORBIDDEN, "wrong_credentials", "The present password is another."))
                        .build();
            case TooManyTries(var retryAfter) ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.TOO_MANY_REQUESTS,
                                "too_many_tries",
                                "Too many wrong passwords or codes for this account. Wait a while."))
                        .headers(headers -> headers.set(
                                HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds()))))
                        .build();
            case Refused(var because) ->
                ResponseEntity.of(PasswordProblems.refused(because)).build();
            case Busy _ -> ResponseEntity.of(PasswordProblems.busy()).build();
        };
    }

    record ChangeRequest(
            @NotBlank @Size(max = 128) String currentPassword,
            @NotBlank @Size(max = 128) String password) {

        /// A record would print the passwords.
        @Override
        public String toString() {
            return "ChangeRequest";
        }
    }
}
