package io.doorstep.kit.inbox;

import org.jspecify.annotations.Nullable;

/// An event that no retry can make right: headers missing, JSON broken, tenant absent.
final class UnprocessableEventException extends RuntimeException {

    UnprocessableEventException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
