package io.doorstep.workflowkit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A connection as it is read: all but its secret.
///
/// @param kind the path of its kind of work
/// @param url absent when it is the installation's own
/// @param patience how long the workflow has
public record ConnectionView(
        String kind,
        int version,
        @Nullable URI url,
        Duration patience,
        @Nullable Instant previousSecretUntil,
        Instant createdAt) {

    static ConnectionView of(WorkKind kind, WorkflowConnection connection) {
        return new ConnectionView(
                kind.path(),
                connection.version(),
                connection.url(),
                connection.patience(),
                connection.previousSecretUntil(),
                connection.createdAt());
    }
}
