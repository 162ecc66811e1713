package io.doorstep.identity.federation.oidc;

import java.net.URI;

/// How a provider knows us.
///
/// @param redirectUri where it sends browsers back, another one for each provider
public record OidcRegistration(String issuer, String clientId, String clientSecret, URI redirectUri) {

    /// A record would print the secret.
    @Override
    public String toString() {
        return "OidcRegistration[" + issuer + "]";
    }
}
