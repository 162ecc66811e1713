package io.doorstep.identity.federation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a provider and we agreed on, checked.
///
/// @param issuer of ID tokens, or the entity id of SAML
/// @param clientId of OpenID
/// @param clientSecret of OpenID; absent, the one of before stays
/// @param signOnUrl of SAML
/// @param certificates of SAML, Base64 of DER
record ProviderTerms(
        String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String signOnUrl,
        List<String> certificates) {

    /// A record would print the secret.
    @Override
    public String toString() {
        return "ProviderTerms[" + issuer + "]";
    }
}
