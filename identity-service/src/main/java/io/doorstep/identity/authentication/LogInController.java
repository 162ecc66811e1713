package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.LogInOutcome.Busy;
import io.doorstep.identity.authentication.LogInOutcome.LoggedIn;
import io.doorstep.identity.authentication.LogInOutcome.NoOrganization;
import io.doorstep.identity.authentication.LogInOutcome.Suspended;
import io.doorstep.identity.authentication.LogInOutcome.TooManyTries;
import io.doorstep.identity.authentication.LogInOutcome.WrongCredentials;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class LogInController {

    private final LogIn logIn;

    LogInController(LogIn logIn) {
        this.logIn = logIn;
    }

    @PostMapping("/api/v1/auth/login")
    @OpenToAll(because = "the password is checked here")
    ResponseEntity<SignedInResponse> logIn(@Valid @RequestBody LogInRequest request, HttpServletRequest http) {
        return switch (logIn.logIn(new EmailAddress(request.email()), request.password(), RequestDevice.of(http))) {
            case LoggedIn(var signedIn) -> AuthenticationAnswers.signedIn(signedIn);
            case WrongCredentials _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED, "wrong_credentials", "The e-mail address or the password is wrong.");
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case NoOrganization _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.FORBIDDEN,
                        "no_organization",
                        "You are not an active member of any organization. Ask an owner to invite you.");
            case Suspended _ -> AuthenticationAnswers.suspended();
        };
    }

    record LogInRequest(
            @NotBlank @Size(max = 254) String email,
            @NotBlank @Size(max = 128) String password) {

        /// A record would print the password.
        @Override
        public String toString() {
            return "LogInRequest";
        }
    }
}
