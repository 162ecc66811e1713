package io.doorstep.identity.oauthclient;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Takes back all tokens that a client was given until now; what it gets later is good.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RevokeClientTokens {

    private final OAuthClients clients;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    RevokeClientTokens(OAuthClients clients, InstantSource clock, ApplicationEventPublisher events) {
        this.clients = clients;
        this.clock = clock;
        this.events = events;
    }

    public void revokeAllOf(UUID clientId) {
        clients.lock(clientId).ifPresent(this::revokeAllOf);
    }

    void revokeAllOf(OAuthClient client) {
        client.revokeTokens(clock.instant());
        tellOf(client);
    }

    void tellOf(OAuthClient client) {
        Instant now = clock.instant();
        events.publishEvent(new OAuthTokensRevoked(client.view().id(), null, now));
    }
}
