package io.doorstep.identity.integration;

import java.util.List;
import org.springframework.stereotype.Component;

/// Tells what is connected with the bound organization now.
@Component
public class ListConnections {

    private final Connections connections;

    ListConnections(Connections connections) {
        this.connections = connections;
    }

    /// The oldest first.
    public List<ConnectionView> list() {
        return connections.findAllByConnectedTrueOrderByChangedAtAscIdAsc().stream()
                .map(Connection::view)
                .toList();
    }
}
