package io.doorstep.kit.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// The ways in which a key is refused; all texts are our own constants.
final class Refusals {

    private Refusals() {}

    static void keyMissing(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "idempotency_key_required",
                "Send an `Idempotency-Key` of your own making, the same one when you repeat the request.");
    }

    static void keyMalformed(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "idempotency_key_malformed",
                "An `Idempotency-Key` has 1 to 255 characters.");
    }

    static void keyReused(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency_key_reused",
                "This `Idempotency-Key` was used for another request. Make a new one.");
    }

    static void stillRunning(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        write(
                response,
                HttpStatus.CONFLICT,
                "request_still_running",
                "The first request with this `Idempotency-Key` is still running. Repeat it in a moment.");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String code, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write("""
                        {"type":"https://doorstep.dev/problems/%s","title":"%s","status":%d,"detail":"%s","code":"%s"}""".formatted(code.replace('_', '-'), status.getReasonPhrase(), status.value(), detail, code)
                        .getBytes(StandardCharsets.UTF_8));
    }
}
