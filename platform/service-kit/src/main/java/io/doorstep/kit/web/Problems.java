package io.doorstep.kit.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/// Makes RFC 9457 problems, each with a stable code that machines read.
public final class Problems {

    /// After how long what cannot be answered now may be tried again, as `Retry-After` says it.
    static final String SECONDS_OF_A_MOMENT = "2";

    private static final String TYPES = "https://doorstep.dev/problems/";

    private Problems() {}

    /// For the branch of a switch: `ResponseEntity.of(Problems.detail(…)).build()`.
    public static ProblemDetail detail(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        name(problem, code);
        return problem;
    }

    static void name(ProblemDetail problem, String code) {
        problem.setType(URI.create(TYPES + code.replace('_', '-')));
        problem.setProperty("code", code);
    }

    static ProblemDetail unavailable() {
        return detail(
                HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The service cannot answer now. Try again in a moment.");
    }

    public static ErrorResponseException of(HttpStatus status, String code, String detail) {
        return new ErrorResponseException(status, detail(status, code, detail), null);
    }

    /// @param thing in the singular, such as `lead`; foreign and absent things look the same
    public static ErrorResponseException notFound(String thing, Object id) {
        return of(
                HttpStatus.NOT_FOUND, thing.replace(' ', '_') + "_not_found", "There is no " + thing + " " + id + ".");
    }

    public static ErrorResponseException conflict(String code, String detail) {
        return of(HttpStatus.CONFLICT, code, detail);
    }

    /// A conflict that names the thing in the way.
    public static ErrorResponseException conflict(String code, String detail, Object existingId, String href) {
        ProblemDetail problem = detail(HttpStatus.CONFLICT, code, detail);
        problem.setProperty("existingId", existingId);
        problem.setProperty("href", href);
        return new ErrorResponseException(HttpStatus.CONFLICT, problem, null);
    }

    public static ErrorResponseException unprocessable(String code, String detail) {
        return of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail);
    }

    public static ErrorResponseException badRequest(String code, String detail) {
        return of(HttpStatus.BAD_REQUEST, code, detail);
    }

    public static ErrorResponseException forbidden(String code, String detail) {
        return of(HttpStatus.FORBIDDEN, code, detail);
    }
}
