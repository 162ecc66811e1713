package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpOutcome.Busy;
import io.doorstep.identity.authentication.StepUpOutcome.CodeMissing;
import io.doorstep.identity.authentication.StepUpOutcome.SessionEnded;
import io.doorstep.identity.authentication.StepUpOutcome.SteppedUp;
import io.doorstep.identity.authentication.StepUpOutcome.TooManyTries;
import io.doorstep.identity.authentication.StepUpOutcome.WrongCredentials;
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class StepUpController {

    private final StepUp stepUp;
    private final KnownDevices devices;

    StepUpController(StepUp stepUp, KnownDevices devices) {
        this.stepUp = stepUp;
        this.devices = devices;
    }

    @PostMapping("/api/v1/auth/step-up")
    @OpenToAll(because = "each signed-in person may prove it again")
    @NoIdempotentTransaction
    ResponseEntity<StepUpResponse> stepUp(
            @Valid @RequestBody StepUpRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device) {
        String email = Objects.requireNonNullElse(Caller.current().email(), "");
        Guesser guesser = devices.recognise(new EmailAddress(email), device);
        return answer(stepUp.stepUp(guesser, request.password(), request.code()));
    }

    static ResponseEntity<StepUpResponse> answer(StepUpOutcome outcome) {
        return switch (outcome) {
            case SteppedUp(var token) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new StepUpResponse(
                                token.text(), "Bearer", token.lifetime().toSeconds()));
            case WrongCredentials _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.FORBIDDEN, "wrong_credentials", "The password or the code is wrong.");
            case CodeMissing _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "code_required",
                        "You sign in with two factors; send a code too.");
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case SessionEnded _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED, "session_ended", "The session has ended. Sign in again.");
        };
    }

    /// @param code needed by those who sign in with two factors
    record StepUpRequest(
            @NotBlank @Size(max = 128) String password,
            @Size(max = 20) @Nullable String code) {

        /// A record would print the password.
        @Override
        public String toString() {
            return "StepUpRequest";
        }
    }

    /// @param expiresIn seconds until the access token expires; the refresh token stays the same
    record StepUpResponse(String accessToken, String tokenType, long expiresIn) {

        /// A record would print the token.
        @Override
        public String toString() {
            return "StepUpResponse";
        }
    }
}
