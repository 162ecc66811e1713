package io.doorstep.identity.authentication.recovery;

import io.doorstep.identity.authentication.password.PasswordProblems;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Busy;
import io.doorstep.identity.authentication.recovery.ResetOutcome.NotGood;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Refused;
import io.doorstep.identity.authentication.recovery.ResetOutcome.Reset;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// A forgotten password.
@RestController
@RequestMapping("/api/v1/auth/password")
class RecoveryController {

    private final ResetRequests requests;
    private final ResetPassword resetPassword;

    RecoveryController(ResetRequests requests, ResetPassword resetPassword) {
        this.requests = requests;
        this.resetPassword = resetPassword;
    }

    /// Whether the address is somebody's is told to its mailbox alone.
    @PostMapping("/forgot")
    @OpenToAll(because = "nothing is told or given, a link goes to the mailbox")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void requestReset(@Valid @RequestBody ForgotRequest request) {
        requests.add(new EmailAddress(request.email()));
    }

    @PostMapping("/reset")
    @OpenToAll(because = "the link's token is checked here")
    ResponseEntity<Void> resetPassword(@Valid @RequestBody ResetRequest request) {
        return switch (resetPassword.reset(request.token(), request.password())) {
            case Reset _ -> ResponseEntity.noContent().build();
            case NotGood _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.NOT_FOUND, "link_not_good", "The link is used or expired. Ask for another."))
                        .build();
            case Refused(var because) ->
                ResponseEntity.of(PasswordProblems.refused(because)).build();
            case Busy _ -> ResponseEntity.of(PasswordProblems.busy()).build();
        };
    }

    record ForgotRequest(
            @NotBlank @Size(max = 254) @Pattern(regexp = "\\P{Cntrl}*")
            String email) {}

    record ResetRequest(
            @NotBlank @Size(max = 200) String token,
            @NotBlank @Size(max = 128) String password) {

        /// A record would print token and password.
        @Override
        public String toString() {
            return "ResetRequest";
        }
    }
}
