package io.doorstep.identity.authentication.phone;

import io.doorstep.identity.authentication.phone.SendCodeOutcome.NoPhone;
import io.doorstep.identity.authentication.phone.SendCodeOutcome.Sent;
import io.doorstep.identity.authentication.phone.SendCodeOutcome.SentTooOften;
import io.doorstep.kit.web.Problems;
import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// Answers those who ask for a code.
public final class CodeAnswers {

    private CodeAnswers() {}

    public static ResponseEntity<CodeSentResponse> of(SendCodeOutcome outcome) {
        return switch (outcome) {
            case Sent(var number, var expiresAt) ->
                ResponseEntity.status(HttpStatus.ACCEPTED).body(new CodeSentResponse(number.masked(), expiresAt));
            case SentTooOften(var retryAfter) ->
                wait("too_many_codes", "Three codes an hour are sent. Wait a while.", retryAfter);
            case NoPhone _ ->
                ResponseEntity.of(Problems.detail(
                                HttpStatus.CONFLICT,
                                "no_phone",
                                "You have no verified phone. PUT /api/v1/security/phone begins with one."))
                        .build();
        };
    }

    static <T> ResponseEntity<T> wait(String code, String detail, Duration retryAfter) {
        return ResponseEntity.of(Problems.detail(HttpStatus.TOO_MANY_REQUESTS, code, detail))
                .headers(headers ->
                        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, retryAfter.toSeconds()))))
                .build();
    }

    /// @param phone its last digits
    public record CodeSentResponse(String phone, Instant expiresAt) {}
}
