package io.doorstep.identity.federation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an organization wants a provider to be.
///
/// @param demanded whether people of the domains may sign in by it alone
/// @param defaultRole of those who come by it for the first time
/// @param emailDomains for whose people it speaks; each proved by DNS
/// @param clientSecret absent, the one of before stays
/// @param metadata of a SAML provider, XML; absent, what was read before stays
/// @param emailAttribute of a SAML assertion; absent, the usual ones
/// @param nameAttribute of an assertion or an ID token; absent, the usual ones
public record ProviderDraft(
        String name,
        ProviderKind kind,
        boolean enabled,
        boolean demanded,
        String defaultRole,
        List<String> emailDomains,
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String metadata,
        @Nullable String emailAttribute,
        @Nullable String nameAttribute) {

    /// A record would print the secret.
    @Override
    public String toString() {
        return "ProviderDraft[" + name + "]";
    }
}
