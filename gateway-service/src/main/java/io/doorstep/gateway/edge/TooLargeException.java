package io.doorstep.gateway.edge;

import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/// A body grew past its limit while it was sent on.
final class TooLargeException extends RuntimeException {

    private final DataSize limit;

    TooLargeException(DataSize limit) {
        super("Body larger than " + limit, null, false, false);
        this.limit = limit;
    }

    Problem problem() {
        return problem(limit);
    }

    static Problem problem(DataSize limit) {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "body_too_large",
                        "The body may have at most " + limit.toBytes() + " bytes.")
                .with("maxBytes", limit.toBytes());
    }
}
