package io.doorstep.leadcrm.hubspot;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that HubSpot no longer lets us in.
@Component
class EndAccess {

    private final HubSpotConnections connections;
    private final Tokens tokens;

    EndAccess(HubSpotConnections connections, Tokens tokens) {
        this.connections = connections;
        this.tokens = tokens;
    }

    @Transactional
    void end(UUID connection, String reason) {
        connections.findToChange(connection).ifPresent(found -> found.refuse(reason));
        tokens.forget(connection);
    }
}
