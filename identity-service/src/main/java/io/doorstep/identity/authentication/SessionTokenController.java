package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.RefreshOutcome.Refreshed;
import io.doorstep.identity.authentication.RefreshOutcome.Reused;
import io.doorstep.identity.authentication.RefreshOutcome.SignInAgain;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What a refresh token is good for.
@RestController
@RequestMapping("/api/v1/auth")
class SessionTokenController {

    private final RefreshSession refreshSession;
    private final LogOut logOut;

    SessionTokenController(RefreshSession refreshSession, LogOut logOut) {
        this.refreshSession = refreshSession;
        this.logOut = logOut;
    }

    @PostMapping("/refresh")
    @OpenToAll(because = "the refresh token is checked here")
    ResponseEntity<SignedInResponse> refresh(@Valid @RequestBody RefreshTokenRequest request, HttpServletRequest http) {
        return switch (refreshSession.refresh(request.refreshToken(), RequestDevice.of(http))) {
            case Refreshed(var signedIn) -> AuthenticationAnswers.signedIn(signedIn);
            case Reused _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED,
                        "refresh_token_reused",
                        "The refresh token was used before, so the session has been ended for safety. Sign in again.");
            case SignInAgain _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED, "session_ended", "The session has ended. Sign in again.");
        };
    }

    @PostMapping("/logout")
    @OpenToAll(because = "whoever has the refresh token may give it up")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logOut(@Valid @RequestBody RefreshTokenRequest request) {
        logOut.logOut(request.refreshToken());
    }

    record RefreshTokenRequest(@NotBlank @Size(max = 200) String refreshToken) {

        /// A record would print the token.
        @Override
        public String toString() {
            return "RefreshTokenRequest";
        }
    }
}
