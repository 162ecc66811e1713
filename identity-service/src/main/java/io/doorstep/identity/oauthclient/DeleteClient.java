package io.doorstep.identity.oauthclient;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes a client; all that people allowed it goes with it.
@Component
public class DeleteClient {

    private final OAuthClients clients;
    private final RevokeClientTokens revoke;

    DeleteClient(OAuthClients clients, RevokeClientTokens revoke) {
        this.clients = clients;
        this.revoke = revoke;
    }

    /// @return false when there is no such client
    @Transactional
    public boolean delete(UUID id) {
        return clients.lock(id)
                .map(client -> {
                    revoke.tellOf(client);
                    clients.delete(client);
                    return client;
                })
                .isPresent();
    }
}
