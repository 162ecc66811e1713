package io.doorstep.workflowkit;

import io.doorstep.workflowkit.webhook.SignedMessage;
import java.time.Instant;
import java.util.UUID;

/// What a run that is to be asked for has come to.
sealed interface Question {

    /// It is asked now.
    ///
    /// @param connection whose lane it goes through
    /// @param tries with this one
    record Asked(UUID run, UUID connection, SignedMessage message, int tries, Instant answerBy) implements Question {}

    /// Nobody is to be asked any more.
    record Over() implements Question {}
}
