package io.doorstep.kit.idempotency;

import io.doorstep.kit.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// The ways in which a key is refused.
final class Refusals {

    private Refusals() {}

    static ProblemDetail keyMissing() {
        return Problems.detail(
                HttpStatus.BAD_REQUEST,
                "idempotency_key_required",
                "Send an `Idempotency-Key` of your own making, the same one when you repeat the request.");
    }

    static ProblemDetail keyMalformed() {
        return Problems.detail(
                HttpStatus.BAD_REQUEST, "idempotency_key_malformed", "An `Idempotency-Key` has 1 to 255 characters.");
    }

    static ProblemDetail keyReused() {
        return Problems.detail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency_key_reused",
                "This `Idempotency-Key` was used for another request. Make a new one.");
    }

    static ProblemDetail stillRunning() {
        return Problems.detail(
                HttpStatus.CONFLICT,
                "request_still_running",
                "The first request with this `Idempotency-Key` is still running. Repeat it in a moment.");
    }
}
