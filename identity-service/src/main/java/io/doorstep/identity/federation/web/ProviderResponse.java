package io.doorstep.identity.federation.web;

import io.doorstep.identity.federation.ProviderKind;
import io.doorstep.identity.federation.ProviderView;
import io.doorstep.identity.federation.Registrations;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A provider without its secret, and what to enter at the provider.
///
/// @param issuer of ID tokens, or the entity id of SAML
/// @param redirectUri to be entered at an OpenID provider
/// @param entityId ours, to be entered at a SAML provider; our metadata stands there
/// @param consumer to be entered at a SAML provider
record ProviderResponse(
        UUID id,
        String name,
        ProviderKind kind,
        boolean enabled,
        boolean demanded,
        String defaultRole,
        List<String> emailDomains,
        String issuer,
        @Nullable String clientId,
        @Nullable URI redirectUri,
        @Nullable String signOnUrl,
        @Nullable URI entityId,
        @Nullable URI consumer,
        List<String> certificates,
        @Nullable String emailAttribute,
        @Nullable String nameAttribute,
        Instant createdAt) {

    static ProviderResponse of(ProviderView provider, Registrations registrations) {
        UUID id = provider.id();
        boolean saml = provider.kind() == ProviderKind.SAML;
        return new ProviderResponse(
                id,
                provider.name(),
                provider.kind(),
                provider.enabled(),
                provider.demanded(),
                provider.defaultRole(),
                provider.emailDomains(),
                provider.issuer(),
                provider.clientId(),
                saml ? null : registrations.redirectUri(id.toString()),
                provider.signOnUrl(),
                saml ? registrations.entityId(id) : null,
                saml ? registrations.consumer(id) : null,
                provider.certificates(),
                provider.emailAttribute(),
                provider.nameAttribute(),
                provider.createdAt());
    }
}
