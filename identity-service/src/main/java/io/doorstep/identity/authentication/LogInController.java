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
import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Signing in, in one step or two.
@RestController
@RequestMapping("/api/v1/auth/login")
class LogInController {

    private final LogIn logIn;
    private final ChallengeSecondFactor challenge;
    private final KnownDevices devices;

    LogInController(LogIn logIn, ChallengeSecondFactor challenge, KnownDevices devices) {
        this.logIn = logIn;
        this.challenge = challenge;
        this.devices = devices;
    }

    @PostMapping
    @OpenToAll(because = "the password is checked here")
    ResponseEntity<LogInResponse> logIn(
            @Valid @RequestBody LogInRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device,
            HttpServletRequest http) {
        Guesser guesser = devices.recognise(new EmailAddress(request.email()), device);
        return answer(guesser, http, logIn.logIn(guesser, request.password(), RequestDevice.of(http)));
    }

    @PostMapping("/second-factor")
    @OpenToAll(because = "the challenge and the code are checked here")
    ResponseEntity<LogInResponse> answerChallenge(
            @Valid @RequestBody SecondFactorRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device,
            HttpServletRequest http) {
        return challenge
                .findGuesser(request.challenge(), device)
                .map(guesser -> answer(
                        guesser,
                        http,
                        challenge.answer(guesser, request.challenge(), request.code(), RequestDevice.of(http))))
                .orElseGet(LogInController::challengeNotGood);
    }

    private ResponseEntity<LogInResponse> answer(Guesser guesser, HttpServletRequest http, LogInOutcome outcome) {
        return switch (outcome) {
            case LoggedIn(var signedIn) ->
                AuthenticationAnswers.signedIn(signedIn, devices.remember(guesser, RequestDevice.isSecure(http)));
            case SecondFactorRequired(var text) -> AuthenticationAnswers.secondFactorRequired(text);
            case WrongCredentials _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED,
                        "wrong_credentials",
                        "The e-mail address, the password or the code is wrong.");
            case ChallengeNotGood _ -> challengeNotGood();
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case PasswordExpired _ -> AuthenticationAnswers.passwordExpired();
            case NoOrganization _ -> AuthenticationAnswers.noOrganization();
            case SignOnDemanded _ -> AuthenticationAnswers.signOnDemanded();
        };
    }

    private static ResponseEntity<LogInResponse> challengeNotGood() {
        return AuthenticationAnswers.refusal(
                HttpStatus.UNAUTHORIZED,
                "challenge_not_good",
                "The challenge is used or expired. Begin again with the password.");
    }

    record LogInRequest(
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email,

            @NotBlank @Size(max = 128) String password) {

        /// A record would print the password.
        @Override
        public String toString() {
            return "LogInRequest";
        }
    }

    /// @param code of the app, or a backup code
    record SecondFactorRequest(
            @NotBlank @Size(max = 200) String challenge,
            @NotBlank @Size(max = 20) String code) {

        /// A record would print challenge and code.
        @Override
        public String toString() {
            return "SecondFactorRequest";
        }
    }
}
