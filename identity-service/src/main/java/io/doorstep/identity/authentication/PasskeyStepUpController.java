package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpController.StepUpResponse;
import io.doorstep.identity.authentication.StepUpOutcome.Busy;
import io.doorstep.identity.authentication.StepUpOutcome.CodeMissing;
import io.doorstep.identity.authentication.StepUpOutcome.SessionEnded;
import io.doorstep.identity.authentication.StepUpOutcome.SteppedUp;
import io.doorstep.identity.authentication.StepUpOutcome.TooManyTries;
import io.doorstep.identity.authentication.StepUpOutcome.WrongCredentials;
import io.doorstep.identity.authentication.passkey.ChallengePurpose;
import io.doorstep.identity.authentication.passkey.PasskeyAssertion;
import io.doorstep.identity.authentication.passkey.PasskeyOptions;
import io.doorstep.identity.authentication.passkey.RequestOptions;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth/step-up/passkey")
class PasskeyStepUpController {

    private static final String OWN = "each signed-in person may prove it again";

    private final PasskeyOptions options;
    private final StepUpByPasskey stepUp;

    PasskeyStepUpController(PasskeyOptions options, StepUpByPasskey stepUp) {
        this.options = options;
        this.stepUp = stepUp;
    }

    @PostMapping("/options")
    @OpenToAll(because = OWN)
    @NoIdempotentTransaction
    ResponseEntity<RequestOptions> begin() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(options.toAnswer(ChallengePurpose.STEP_UP, stepUp.bearer()));
    }

    @PostMapping
    @OpenToAll(because = OWN)
    @NoIdempotentTransaction
    ResponseEntity<StepUpResponse> stepUp(@Valid @RequestBody PasskeyStepUpRequest request) {
        return switch (stepUp.stepUp(request.credential())) {
            case SteppedUp(var token) ->
                ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(new StepUpResponse(
                                token.text(), "Bearer", token.lifetime().toSeconds()));
            case WrongCredentials _, CodeMissing _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.FORBIDDEN, "passkey_not_good", "That is no passkey of yours, or too late.");
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case SessionEnded _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED, "session_ended", "The session has ended. Sign in again.");
        };
    }

    record PasskeyStepUpRequest(@Valid @NotNull PasskeyAssertion credential) {}
}
