package io.doorstep.identity.authentication;

import io.doorstep.identity.authentication.StepUpController.StepUpResponse;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.phone.CodeAnswers;
import io.doorstep.identity.authentication.phone.CodeAnswers.CodeSentResponse;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/auth/step-up/sms")
class StepUpBySmsController {

    private static final String OWN = "each signed-in person may prove it again";

    private final StepUpBySms stepUpBySms;
    private final KnownDevices devices;

    StepUpBySmsController(StepUpBySms stepUpBySms, KnownDevices devices) {
        this.stepUpBySms = stepUpBySms;
        this.devices = devices;
    }

    /// Sends a code to the caller's verified phone.
    @PostMapping
    @OpenToAll(because = OWN)
    ResponseEntity<CodeSentResponse> sendStepUpCode() {
        return CodeAnswers.of(stepUpBySms.send());
    }

    @PostMapping("/confirm")
    @OpenToAll(because = OWN)
    @NoIdempotentTransaction
    ResponseEntity<StepUpResponse> stepUpBySms(
            @Valid @RequestBody SmsStepUpRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device) {
        String email = Objects.requireNonNullElse(Caller.current().email(), "");
        var guesser = devices.recognise(new EmailAddress(email), device);
        return StepUpController.answer(stepUpBySms.confirm(guesser, request.smsCode(), request.code()));
    }

    /// @param code of the second factor, needed by those who sign in with two factors
    record SmsStepUpRequest(
            @NotBlank @Size(max = 20) String smsCode,
            @Size(max = 20) @Nullable String code) {

        /// A record would print the codes.
        @Override
        public String toString() {
            return "SmsStepUpRequest";
        }
    }
}
