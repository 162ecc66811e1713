package io.doorstep.identity.integration;

import io.doorstep.kit.tenancy.Tenancy;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what the services tell of their connections.
@Component
public class FollowConnections {

    private final Connections connections;

    FollowConnections(Connections connections) {
        this.connections = connections;
    }

    @Transactional
    public void connect(ConnectionView told) {
        connections
                .findById(told.id())
                .ifPresentOrElse(known -> known.connect(told), () -> connections.save(new Connection(told)));
    }

    @Transactional
    public void disconnect(UUID id, Instant at) {
        connections.findById(id).ifPresent(known -> known.disconnect(at));
    }

    /// The chat is on a site once somebody has talked there; nobody connects it.
    @Transactional
    public void seeVisitor(Instant at) {
        UUID chat = Tenancy.current();
        if (!connections.existsById(chat)) {
            connect(new ConnectionView(chat, "website-chat", "Website", "/api/v1/assistant/website", at));
        }
    }
}
