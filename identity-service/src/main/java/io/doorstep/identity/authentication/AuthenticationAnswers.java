package io.doorstep.identity.authentication;

import io.doorstep.kit.web.Problems;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/// The answers that several ways of signing in have in common.
final class AuthenticationAnswers {

    private static final long BUSY_SECONDS = 2;

    private AuthenticationAnswers() {}

    static ResponseEntity<SignedInResponse> signedIn(SignedIn signedIn) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SignedInResponse.of(signedIn));
    }

    static ResponseEntity<SignedInResponse> tooManyTries(Duration retryAfter) {
        return refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "too_many_tries",
                "Too many wrong passwords for this account.",
                Math.max(1, retryAfter.toSeconds()));
    }

    static ResponseEntity<SignedInResponse> busy() {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many are signing in at this moment.", BUSY_SECONDS);
    }

    static ResponseEntity<SignedInResponse> suspended() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "organization_suspended",
                "The organization is suspended. Its owner can settle this with support.");
    }

    static ResponseEntity<SignedInResponse> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }

    private static ResponseEntity<SignedInResponse> refusal(
            HttpStatus status, String code, String detail, long retryAfterSeconds) {
        var problem = Problems.detail(status, code, detail + " Try again in %d s.".formatted(retryAfterSeconds));
        return ResponseEntity.of(problem)
                .headers(headers -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds)))
                .build();
    }
}
