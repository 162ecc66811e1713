package io.doorstep.identity.oauthclient;

import java.util.Set;

/// A client that somebody wants to register.
///
/// @param scopes the permissions that it may ask for
public record NewClient(
        String name, ClientType type, Set<GrantType> grantTypes, Set<String> redirectUris, Set<String> scopes) {

    ClientDraft draft() {
        return new ClientDraft(name, grantTypes, redirectUris, scopes);
    }
}
