package io.doorstep.identity.oauthclient.web;

import io.doorstep.identity.oauthclient.ClientType;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.NewClient;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param type a program that people install is `PUBLIC`, as it cannot keep a secret
/// @param redirectUris needed for `authorization_code`; compared letter by letter
/// @param scopes permissions, none that the caller lacks
record OAuthClientRequest(
        @NotBlank @Size(max = 120) String name,
        @NotNull ClientType type,
        @NotEmpty Set<GrantType> grantTypes,

        @Size(max = 20) @Nullable Set<@NotBlank @Size(max = 500) String> redirectUris,

        @NotEmpty @Size(max = 100) Set<@NotBlank @Size(max = 60) String> scopes) {

    NewClient toNewClient() {
        return new NewClient(
                name.strip(), type, grantTypes, Objects.requireNonNullElse(redirectUris, Set.of()), scopes);
    }
}
