package io.doorstep.identity.federation.oidc;

import org.jspecify.annotations.Nullable;

/// What makes one sign-on another than all others.
///
/// @param verifier of PKCE (RFC 7636)
/// @param fresh whether the person has to prove it anew to the provider
public record OidcRequest(
        String state,
        String nonce,
        String verifier,
        boolean fresh,
        @Nullable String loginHint) {

    /// A record would print the secrets.
    @Override
    public String toString() {
        return "OidcRequest";
    }
}
