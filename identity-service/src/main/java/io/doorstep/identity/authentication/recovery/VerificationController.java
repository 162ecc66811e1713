package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.membership.UserDirectory;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
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

/// Whether an e-mail address is its owner's.
@RestController
@RequestMapping("/api/v1/auth/email")
class VerificationController {

    private final VerifyEmail verifyEmail;
    private final UserDirectory users;
    private final RequestLink requestLink;

    VerificationController(VerifyEmail verifyEmail, UserDirectory users, RequestLink requestLink) {
        this.verifyEmail = verifyEmail;
        this.users = users;
        this.requestLink = requestLink;
    }

    /// Sends the link once more, a few times an hour.
    @PostMapping("/verification")
    @OpenToAll(because = "each signed-in person may verify the own address")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void requestVerification() {
        users.find(Caller.current().userId()).ifPresent(requestLink::requestVerification);
    }

    @PostMapping("/verify")
    @OpenToAll(because = "the link's token is checked here")
    ResponseEntity<Void> verifyEmail(@Valid @RequestBody VerifyRequest request) {
        return verifyEmail.verify(request.token())
                ? ResponseEntity.noContent().build()
                : ResponseEntity.of(Problems.detail(
                                HttpStatus.NOT_FOUND,
                                "link_not_good",
                                "The link is used or expired. Sign in and ask for another."))
                        .build();
    }

    record VerifyRequest(@NotBlank @Size(max = 200) String token) {

        /// A record would print the token.
        @Override
        public String toString() {
            return "VerifyRequest";
        }
    }
}
