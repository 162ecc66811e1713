package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.Busy;
import io.doorstep.identity.authentication.LogInOutcome.ChallengeNotGood;
import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.PasswordExpired;
import io.doorstep.identity.authentication.LogInOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.LogInOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.LogInOutcome.TooManyTries;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.authentication.passkey.ChallengePurpose;
import io.doorstep.identity.authentication.passkey.PasskeyAssertion;
import io.doorstep.identity.authentication.passkey.PasskeyOptions;
import io.doorstep.identity.authentication.passkey.RequestOptions;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signing in by a passkey. What is answered tells nobody whether an account or a passkey exists.
@RestController
@RequestMapping("/api/v1/auth/login/passkey")
class PasskeyLogInController {

    private final PasskeyOptions options;
    private final LogInByPasskey logIn;

    PasskeyLogInController(PasskeyOptions options, LogInByPasskey logIn) {
        this.options = options;
        this.logIn = logIn;
    }

    @PostMapping("/options")
    @OpenToAll(because = "whoever signs in has no token yet")
    @NoIdempotentTransaction
    ResponseEntity<RequestOptions> begin() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(options.toAnswer(ChallengePurpose.SIGN_IN, LogInByPasskey.ANYBODY));
    }

    @PostMapping
    @OpenToAll(because = "the passkey is checked here")
    @NoIdempotentTransaction
    ResponseEntity<LogInResponse> logIn(@Valid @RequestBody PasskeyLogInRequest request, HttpServletRequest http) {
        return switch (logIn.logIn(request.credential(), RequestDevice.of(http))) {
            case LoggedIn(var signedIn) -> AuthenticationAnswers.joined(signedIn);
            case WrongCredentials _, ChallengeNotGood _, SecondFactorRequired _ -> notGood();
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case PasswordExpired _ -> AuthenticationAnswers.passwordExpired();
            case NoOrganization _ -> AuthenticationAnswers.noOrganization();
            case SignOnDemanded _ -> AuthenticationAnswers.signOnDemanded();
        };
    }

    private static ResponseEntity<LogInResponse> notGood() {
        return AuthenticationAnswers.refusal(
                HttpStatus.UNAUTHORIZED, "passkey_not_good", "The passkey cannot be used here. Begin again.");
    }

    record PasskeyLogInRequest(@Valid @NotNull PasskeyAssertion credential) {}
}
