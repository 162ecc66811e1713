package io.doorstep.identity.oauthclient;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How somebody wants a client to be.
///
/// @param scopes permissions
record ClientDraft(String name, Set<GrantType> grantTypes, Set<String> redirectUris, Set<String> scopes) {

    /// What is absent stays.
    ClientDraft with(ClientEdit edit) {
        return new ClientDraft(
                orElse(edit.name(), name),
                orElse(edit.grantTypes(), grantTypes),
                orElse(edit.redirectUris(), redirectUris),
                orElse(edit.scopes(), scopes));
    }

    /// Whether tokens that were given before may be too much.
    boolean takesAwayFrom(ClientDraft former) {
        return !scopes.containsAll(former.scopes) || !grantTypes.containsAll(former.grantTypes);
    }

    private static <T> T orElse(@Nullable T wanted, T known) {
        return Objects.requireNonNullElse(wanted, known);
    }
}
