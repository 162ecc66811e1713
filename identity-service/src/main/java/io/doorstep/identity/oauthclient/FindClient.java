package io.doorstep.identity.oauthclient;

import io.doorstep.identity.secret.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks up clients, and whether a program is the one that it says it is.
@Component
public class FindClient {

    private final OAuthClients clients;
    private final JdbcClient jdbc;
    private final InstantSource clock;

    FindClient(OAuthClients clients, JdbcClient jdbc, InstantSource clock) {
        this.clients = clients;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Needs no tenant: tells whose client it is.
    @Transactional(readOnly = true)
    public Optional<UUID> findOrganization(UUID id) {
        return jdbc.sql("select organization_of_oauth_client(:id)")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<OAuthClientView> find(UUID id) {
        return clients.findById(id).map(OAuthClient::view);
    }

    /// @return empty when the client is unknown or turned off, or the secret is wrong
    @Transactional(readOnly = true)
    public Optional<OAuthClientView> findProved(UUID id, Secret secret) {
        return clients.findById(id)
                .filter(client -> client.isProvedBy(secret, clock.instant()))
                .map(OAuthClient::view)
                .filter(OAuthClientView::enabled);
    }

    /// The newest first, those after the given one.
    @Transactional(readOnly = true)
    public List<OAuthClientView> list(Instant createdBefore, UUID idBefore, int limit) {
        return clients.listBefore(createdBefore, idBefore, Limit.of(limit)).stream()
                .map(OAuthClient::view)
                .toList();
    }
}
