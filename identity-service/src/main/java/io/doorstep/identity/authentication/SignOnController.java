package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.SignOnOutcome.CodeNotGood;
import io.doorstep.identity.authentication.SignOnOutcome.Founded;
import io.doorstep.identity.authentication.SignOnOutcome.NoOrganization;
import io.doorstep.identity.authentication.SignOnOutcome.NotAdmitted;
import io.doorstep.identity.authentication.SignOnOutcome.SecondFactorRequired;
import io.doorstep.identity.authentication.SignOnOutcome.SignedOn;
import io.doorstep.identity.authentication.SignOnOutcome.TooManyTries;
import io.doorstep.identity.authentication.SignOnOutcome.WrongSecondFactor;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.federation.AdmitOutcome;
import io.doorstep.identity.federation.RedeemSignOn;
import io.doorstep.identity.federation.VouchedSignOn;
import io.doorstep.identity.session.Device;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.tenancy.Tenancy;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The last step of a sign-on by a provider: the browser trades its code for a session.
@RestController
class SignOnController {

    private final RedeemSignOn redeem;
    private final SignOnByProvider byProvider;
    private final SignOnByGoogle byGoogle;

    SignOnController(RedeemSignOn redeem, SignOnByProvider byProvider, SignOnByGoogle byGoogle) {
        this.redeem = redeem;
        this.byProvider = byProvider;
        this.byGoogle = byGoogle;
    }

    @PostMapping("/api/v1/auth/sso/exchange")
    @OpenToAll(because = "the code and the browser's secret are checked here")
    ResponseEntity<LogInResponse> exchange(
            @Valid @RequestBody SignOnRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String deviceCookie,
            HttpServletRequest http) {
        return redeem.find(request.code(), request.verifier())
                .map(vouched -> signOn(vouched, request.secondFactor(), deviceCookie, RequestDevice.of(http)))
                .map(outcome -> answer(outcome, request.code()))
                .orElseGet(SignOnController::codeNotGood);
    }

    private SignOnOutcome signOn(
            VouchedSignOn vouched, @Nullable String secondFactor, @Nullable String deviceCookie, Device device) {
        return vouched.organizationId()
                .map(organization -> Tenancy.callAs(
                        organization, () -> byProvider.signOn(vouched, secondFactor, deviceCookie, device)))
                .orElseGet(() -> byGoogle.signOn(vouched, secondFactor, deviceCookie, device));
    }

    private static ResponseEntity<LogInResponse> answer(SignOnOutcome outcome, String code) {
        return switch (outcome) {
            case SignedOn(var signedIn) -> AuthenticationAnswers.joined(signedIn);
            case Founded(var signedIn) -> AuthenticationAnswers.founded(signedIn);
            case SecondFactorRequired _ -> AuthenticationAnswers.secondFactorRequired(code);
            case WrongSecondFactor _ ->
                AuthenticationAnswers.refusal(HttpStatus.UNAUTHORIZED, "wrong_credentials", "The code is wrong.");
            case TooManyTries(var retryAfter) -> AuthenticationAnswers.tooManyTries(retryAfter);
            case CodeNotGood _ -> codeNotGood();
            case NotAdmitted(var refusal) -> notAdmitted(refusal);
            case NoOrganization _ -> AuthenticationAnswers.noOrganization();
        };
    }

    private static ResponseEntity<LogInResponse> codeNotGood() {
        return AuthenticationAnswers.refusal(
                HttpStatus.UNAUTHORIZED,
                "sign_on_not_good",
                "The sign-on is used, expired, or was begun in another browser. Begin again.");
    }

    private static ResponseEntity<LogInResponse> notAdmitted(AdmitOutcome.Refused refusal) {
        return switch (refusal) {
            case AdmitOutcome.AddressNotVerified _ ->
                forbidden("email_not_verified", "Your provider has not verified your e-mail address.");
            case AdmitOutcome.ForeignAddress _ ->
                forbidden("foreign_address", "This provider does not speak for your e-mail address's domain.");
            case AdmitOutcome.AccountNotVerified _ ->
                forbidden(
                        "account_not_verified",
                        "There is an account with your address that was never verified. Sign in to it with its password"
                                + " and verify the address, or choose another password by mail; then sign on again.");
            case AdmitOutcome.ProviderDemanded _ -> AuthenticationAnswers.signOnDemanded();
            case AdmitOutcome.MemberOut _ ->
                forbidden("member_deactivated", "You are no active member of the organization. Ask an owner.");
            case AdmitOutcome.NobodyNew _ -> AuthenticationAnswers.suspended();
            case AdmitOutcome.ProviderGone _ ->
                forbidden("provider_gone", "The organization does not let anybody in by this provider any more.");
        };
    }

    private static ResponseEntity<LogInResponse> forbidden(String code, String detail) {
        return AuthenticationAnswers.refusal(HttpStatus.FORBIDDEN, code, detail);
    }
}
