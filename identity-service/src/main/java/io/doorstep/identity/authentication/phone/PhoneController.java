package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.authentication.guess.Guesser;
import io.doorstep.identity.authentication.guess.KnownDevices;
import io.doorstep.identity.authentication.phone.PhoneNumbers.VerifiedPhone;
import io.doorstep.identity.membership.EmailAddress;
import io.doorstep.identity.proof.RequiresFreshProof;
import io.doorstep.kit.idempotency.NoIdempotentTransaction;
import io.doorstep.kit.security.Caller;
import io.doorstep.kit.security.OpenToAll;
import io.doorstep.kit.web.Problems;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The caller's own phone, to which codes are sent.
@RestController
@RequestMapping("/api/v1/security/phone")
class PhoneController {

    private static final String OWN = "each signed-in person decides about the own phone";

    private final PhoneNumbers numbers;
    private final VerifyPhone verifyPhone;
    private final KnownDevices devices;

    PhoneController(PhoneNumbers numbers, VerifyPhone verifyPhone, KnownDevices devices) {
        this.numbers = numbers;
        this.verifyPhone = verifyPhone;
        this.devices = devices;
    }

    @GetMapping
    @OpenToAll(because = OWN)
    PhoneResponse getPhone() {
        return numbers.find(Caller.current().userId())
                .map(PhoneResponse::of)
                .orElseGet(() -> new PhoneResponse(null, null));
    }

    /// Sends a code there; the number is the caller's once the code is confirmed.
    @PutMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof(onFirstDay = false)
    ResponseEntity<CodeAnswers.CodeSentResponse> changePhone(@Valid @RequestBody PhoneRequest request) {
        PhoneNumber number = PhoneNumber.parse(request.phone())
                .orElseThrow(() -> Problems.unprocessable(
                        "phone_not_usable",
                        "That is no number for an SMS. Write it with the country, such as +2348012345678."));
        return CodeAnswers.of(verifyPhone.begin(Caller.current().userId(), session(), number));
    }

    @PostMapping("/confirm")
    @OpenToAll(because = OWN)
    @NoIdempotentTransaction
    ResponseEntity<PhoneResponse> confirmPhone(
            @Valid @RequestBody CodeRequest request,
            @CookieValue(name = KnownDevices.COOKIE, required = false) @Nullable String device) {
        Caller caller = Caller.current();
        Guesser guesser = devices.recognise(new EmailAddress(Objects.requireNonNullElse(caller.email(), "")), device);
        return switch (verifyPhone.confirm(guesser, caller.userId(), session(), request.code())) {
            case PhoneCodeVerdict.Right _ -> ResponseEntity.ok(getPhone());
            case PhoneCodeVerdict.Wrong _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.UNPROCESSABLE_CONTENT,
                                "wrong_code",
                                "That is not the code that was sent last."))
                        .build();
            case PhoneCodeVerdict.TooManyTries(var retryAfter) ->
                CodeAnswers.wait("too_many_tries", "Too many wrong codes. Wait a while.", retryAfter);
        };
    }

    @DeleteMapping
    @OpenToAll(because = OWN)
    @RequiresFreshProof
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removePhone() {
        UUID userId = Caller.current().userId();
        if (!verifyPhone.remove(userId)) {
            throw Problems.notFound("phone", userId);
        }
    }

    private static UUID session() {
        return Objects.requireNonNull(Caller.current().sessionId());
    }

    record PhoneRequest(@NotBlank @Size(max = 40) String phone) {

        /// A record would print the number.
        @Override
        public String toString() {
            return "PhoneRequest";
        }
    }

    record CodeRequest(@NotBlank @Size(max = 20) String code) {}

    /// @param phone E.164; absent when none is verified
    record PhoneResponse(@Nullable String phone, @Nullable Instant verifiedAt) {

        static PhoneResponse of(VerifiedPhone phone) {
            return new PhoneResponse(phone.number().e164(), phone.since());
        }
    }
}
