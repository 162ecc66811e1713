package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.JoinOutcome.AnotherText;
import io.doorstep.identity.authentication.JoinOutcome.Busy;
import io.doorstep.identity.authentication.JoinOutcome.Joined;
import io.doorstep.identity.authentication.JoinOutcome.NotGood;
import io.doorstep.identity.authentication.JoinOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.JoinOutcome.SignOnDemanded;
import io.doorstep.identity.authentication.JoinOutcome.Suspended;
import io.doorstep.identity.authentication.JoinOutcome.TooManyTries;
import io.doorstep.identity.authentication.JoinOutcome.WrongPassword;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AcceptInvitationController {

    private final JoinByInvitation joinByInvitation;

    AcceptInvitationController(JoinByInvitation joinByInvitation) {
        this.joinByInvitation = joinByInvitation;
    }

    @PostMapping("/api/v1/auth/accept-invitation")
    @OpenToAll(because = "the invitation's token is checked here")
    ResponseEntity<LogInResponse> acceptInvitation(
            @Valid @RequestBody AcceptInvitationRequest request, HttpServletRequest http) {
        return switch (joinByInvitation.join(request.toAcceptance(), RequestDevice.of(http))) {
            case Joined(var signedIn) -> AuthenticationAnswers.joined(signedIn);
            case SecondFactorRequired(var text) -> AuthenticationAnswers.secondFactorRequired(text);
            case NotGood _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.NOT_FOUND,
                        "invitation_not_good",
                        "The invitation is used or expired. Ask whoever invited you for another.");
            case WrongPassword _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.UNAUTHORIZED,
                        "wrong_credentials",
                        "You have an account already; accept with its password.");
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case Busy _ -> AuthenticationAnswers.busy();
            case SignOnDemanded _ -> AuthenticationAnswers.signOnDemanded();
            case Suspended _ -> AuthenticationAnswers.suspended();
            case AnotherText(var current) -> AuthenticationAnswers.anotherText(current);
        };
    }

    /// @param password chosen now by somebody new, the account's own by somebody known
    /// @param consents what the person agrees to
    record AcceptInvitationRequest(
            @NotBlank @Size(max = 200) String token,
            @NotBlank @Size(max = 128) String password,
            @Size(max = 10) @Nullable List<@NotNull @Valid Agreement> consents) {

        Acceptance toAcceptance() {
            return new Acceptance(token, password, Agreement.toShownTexts(consents));
        }

        /// A record would print token and password.
        @Override
        public String toString() {
            return "AcceptInvitationRequest";
        }
    }
}
