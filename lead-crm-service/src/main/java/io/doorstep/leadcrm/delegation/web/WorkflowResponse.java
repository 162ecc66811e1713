package io.doorstep.leadcrm.delegation.web;

import io.doorstep.workflowkit.ConnectionView;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param url absent when it is the installation's own
/// @param previousSecretUntil until when the secret before this one holds too
/// @param secret shown once, when it is made
record WorkflowResponse(
        String kind,
        @Nullable URI url,
        long patienceSeconds,
        @Nullable Instant previousSecretUntil,
        Instant createdAt,
        @Nullable String secret) {

    static WorkflowResponse of(ConnectionView connection) {
        return of(connection, null);
    }

    static WorkflowResponse of(ConnectionView connection, @Nullable String secret) {
        return new WorkflowResponse(
                connection.kind(),
                connection.url(),
                connection.patience().toSeconds(),
                connection.previousSecretUntil(),
                connection.createdAt(),
                secret);
    }
}
