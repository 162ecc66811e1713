package io.doorstep.identity.oauthclient;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is to be changed of a client; what is absent stays.
public record ClientEdit(
        @Nullable String name,
        @Nullable Set<GrantType> grantTypes,
        @Nullable Set<String> redirectUris,
        @Nullable Set<String> scopes,
        @Nullable Boolean enabled) {}
