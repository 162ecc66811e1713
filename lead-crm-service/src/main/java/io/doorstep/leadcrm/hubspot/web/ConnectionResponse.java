package io.doorstep.leadcrm.hubspot.web;

import io.doorstep.leadcrm.hubspot.ConnectionStatus;
import io.doorstep.leadcrm.hubspot.ConnectionView;
import io.doorstep.leadcrm.hubspot.Winner;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param consentUrl where its user is to be sent; absent once we are let in
/// @param webhookUrl where HubSpot's app is to send its webhooks; shown once
record ConnectionResponse(
        UUID id,
        String provider,
        String clientId,
        Winner winner,
        ConnectionStatus status,
        @Nullable String trouble,
        @Nullable Long account,
        Instant createdAt,
        @Nullable Instant connectedAt,
        @Nullable URI consentUrl,
        @Nullable URI webhookUrl) {

    static ConnectionResponse of(ConnectionView connection) {
        return of(connection, null, null);
    }

    static ConnectionResponse of(ConnectionView connection, @Nullable URI consent, @Nullable URI hook) {
        return new ConnectionResponse(
                connection.id(),
                "hubspot",
                connection.clientId(),
                connection.winner(),
                connection.status(),
                connection.trouble(),
                connection.account(),
                connection.createdAt(),
                connection.connectedAt(),
                consent,
                hook);
    }
}
