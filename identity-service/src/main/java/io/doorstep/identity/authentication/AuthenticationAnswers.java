package io.doorstep.identity.authentication;

import io.doorstep.kit.web.Problems;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

/// The answers that several ways of signing in have in common.
final class AuthenticationAnswers {

    private static final long BUSY_SECONDS = 2;

    private AuthenticationAnswers() {}

    static ResponseEntity<SignedInResponse> signedIn(SignedIn signedIn) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SignedInResponse.of(signedIn));
    }

    /// Signed in to an organization that has just been made.
    static ResponseEntity<LogInResponse> founded(SignedIn signedIn) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SignedInResponse.ofFounder(signedIn));
    }

    static ResponseEntity<LogInResponse> joined(SignedIn signedIn) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(SignedInResponse.of(signedIn));
    }

    /// The device is known from now on.
    static ResponseEntity<LogInResponse> signedIn(SignedIn signedIn, ResponseCookie device) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.SET_COOKIE, device.toString())
                .body(SignedInResponse.of(signedIn));
    }

    static ResponseEntity<LogInResponse> secondFactorRequired(String challenge) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new SecondFactorRequiredResponse(true, challenge));
    }

    static <T> ResponseEntity<T> tooManyTries(Duration retryAfter) {
        return refusal(
                HttpStatus.TOO_MANY_REQUESTS,
                "too_many_tries",
                "Too many wrong passwords or codes for this account.",
                Math.max(1, retryAfter.toSeconds()));
    }

    static <T> ResponseEntity<T> busy() {
        return refusal(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too many are signing in at this moment.", BUSY_SECONDS);
    }

    static <T> ResponseEntity<T> passwordExpired() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "password_expired",
                "The organization wants another password. POST /api/v1/auth/password/forgot mails you a link.");
    }

    static <T> ResponseEntity<T> noOrganization() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "no_organization",
                "You are not an active member of any organization. Ask an owner to invite you.");
    }

    static <T> ResponseEntity<T> signOnDemanded() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "sign_on_demanded",
                "Your organization lets you in by its own provider alone. POST /api/v1/auth/sso/discover tells by which.");
    }

    static <T> ResponseEntity<T> suspended() {
        return refusal(
                HttpStatus.FORBIDDEN,
                "organization_suspended",
                "The organization is suspended, so nobody can join it. The invitation works on when its subscription is paid.");
    }

    static <T> ResponseEntity<T> anotherText(ShownText current) {
        return refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "another_text",
                "The text of today for %s is that of %s. Show it, then ask again."
                        .formatted(current.purpose().key(), current.version()));
    }

    static <T> ResponseEntity<T> refusal(HttpStatus status, String code, String detail) {
        return ResponseEntity.of(Problems.detail(status, code, detail)).build();
    }

    private static <T> ResponseEntity<T> refusal(
            HttpStatus status, String code, String detail, long retryAfterSeconds) {
        var problem = Problems.detail(status, code, detail + " Try again in %d s.".formatted(retryAfterSeconds));
        return ResponseEntity.of(problem)
                .headers(headers -> headers.set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfterSeconds)))
                .build();
    }
}
