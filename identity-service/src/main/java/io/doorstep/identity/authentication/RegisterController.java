package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.RegisterOutcome.AnotherText;
import io.doorstep.identity.authentication.RegisterOutcome.EmailTaken;
import io.doorstep.identity.authentication.RegisterOutcome.Registered;
import io.doorstep.kit.security.OpenToAll;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RegisterController {

    private final RegisterOrganization registerOrganization;

    RegisterController(RegisterOrganization registerOrganization) {
        this.registerOrganization = registerOrganization;
    }

    @PostMapping("/api/v1/auth/register")
    @OpenToAll(because = "whoever registers has no account yet")
    ResponseEntity<SignedInResponse> register(@Valid @RequestBody RegisterRequest request, HttpServletRequest http) {
        return switch (registerOrganization.register(request.toRegistration(), RequestDevice.of(http))) {
            case Registered(var signedIn) ->
                ResponseEntity.created(URI.create("/api/v1/organizations/"
                                + signedIn.organization().id()))
                        .cacheControl(CacheControl.noStore())
                        .body(SignedInResponse.ofFounder(signedIn));
            case EmailTaken _ ->
                AuthenticationAnswers.refusal(
                        HttpStatus.CONFLICT,
                        "email_registered",
                        "Somebody has registered with this e-mail address. Sign in instead, or use another address.");
            case AnotherText(var current) -> AuthenticationAnswers.anotherText(current);
        };
    }
}
