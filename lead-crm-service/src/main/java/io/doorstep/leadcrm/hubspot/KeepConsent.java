package io.doorstep.leadcrm.hubspot;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down what became of a user's consent.
@Component
class KeepConsent {

    private final HubSpotConnections connections;
    private final Tokens tokens;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    KeepConsent(HubSpotConnections connections, Tokens tokens, ApplicationEventPublisher events, InstantSource clock) {
        this.connections = connections;
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /// A consent is good once, whatever comes of it.
    @Transactional
    public Optional<HubSpotConnection> take(UUID id, String nonce) {
        return connections.findToChange(id).filter(connection -> connection.meets(nonce));
    }

    @Transactional
    public ConnectionView connected(UUID id, AskTokens.Outcome.Got got) {
        Instant now = clock.instant();
        HubSpotConnection connection = connections.findToChange(id).orElseThrow();
        connection.connect(got.account(), now);
        connections.flush();
        tokens.store(id, got.granted(), now);
        events.publishEvent(new HubSpotConnected(id, got.account(), now));
        return ConnectionView.of(connection);
    }
}
