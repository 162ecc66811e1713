package io.doorstep.chatai.assistant.model;

import org.jspecify.annotations.Nullable;

/// The model did not give an answer that can be used.
class ModelFailedException extends RuntimeException {
    ModelFailedException(String what) {
        this(what, null);
    }

    ModelFailedException(String what, @Nullable Throwable cause) {
        super("The model " + what, cause);
    }
}
