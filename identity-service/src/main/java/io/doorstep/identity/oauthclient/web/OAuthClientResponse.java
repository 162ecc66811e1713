package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.ClientType;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param id the `client_id` of OAuth
/// @param secret the `client_secret`, only in the answer to making it; a public client has none
record OAuthClientResponse(
        UUID id,
        String name,
        ClientType type,
        Set<GrantType> grantTypes,
        Set<String> redirectUris,
        Set<String> scopes,
        boolean enabled,
        UUID approvedBy,
        Instant createdAt,
        @Nullable Instant oldSecretExpiresAt,
        @Nullable String secret) {

    static OAuthClientResponse of(OAuthClientView client, @Nullable String secret) {
        return new OAuthClientResponse(
                client.id(),
                client.name(),
                client.type(),
                new TreeSet<>(client.grantTypes()),
                new TreeSet<>(client.redirectUris()),
                new TreeSet<>(client.scopes()),
                client.enabled(),
                client.approvedBy(),
                client.createdAt(),
                client.oldSecretExpiresAt(),
                secret);
    }

    /// A record would print the secret.
    @Override
    public String toString() {
        return "OAuthClientResponse[" + id + "]";
    }
}
