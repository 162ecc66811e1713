package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A connection as it is read: all but its secrets.
///
/// @param account the id of the account at HubSpot
public record ConnectionView(
        UUID id,
        int version,
        String clientId,
        Winner winner,
        ConnectionStatus status,
        @Nullable String trouble,
        @Nullable Long account,
        Instant createdAt,
        @Nullable Instant connectedAt) {

    static ConnectionView of(HubSpotConnection connection) {
        return new ConnectionView(
                connection.id(),
                connection.version(),
                connection.clientId(),
                connection.winner(),
                connection.status(),
                connection.trouble(),
                connection.account(),
                connection.createdAt(),
                connection.connectedAt());
    }
}
