package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.ClientEdit;
import io.doorstep.identity.oauthclient.GrantType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is absent stays.
///
/// @param enabled false ends the client's tokens at once
record OAuthClientEditRequest(
        @Size(min = 1, max = 120) @Nullable String name,

        @Size(min = 1) @Nullable Set<GrantType> grantTypes,

        @Size(max = 20) @Nullable Set<@NotBlank @Size(max = 500) String> redirectUris,

        @Size(min = 1, max = 100) @Nullable Set<@NotBlank @Size(max = 60) String> scopes,

        @Nullable Boolean enabled) {

    ClientEdit toEdit() {
        return new ClientEdit(name == null ? null : name.strip(), grantTypes, redirectUris, scopes, enabled);
    }
}
