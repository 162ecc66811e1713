package io.doorstep.property.search.opensearch;

/// The engine does not answer, or answers what nobody can go on with.
final class EngineAwayException extends RuntimeException {

    EngineAwayException(String message) {
        super(message);
    }

    EngineAwayException(Throwable cause) {
        super("The search engine does not answer", cause);
    }
}
