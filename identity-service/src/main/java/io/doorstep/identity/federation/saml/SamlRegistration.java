package io.doorstep.identity.federation.saml;

import java.net.URI;
import java.util.List;

/// An identity provider and we, as they know each other.
///
/// @param entityId ours, another one for each provider
/// @param consumer where its assertions are sent
/// @param issuer the provider's entity id
/// @param signOnUrl where browsers are sent (HTTP-Redirect)
/// @param certificates that it signs with, Base64 of DER
public record SamlRegistration(
        String entityId, URI consumer, String issuer, String signOnUrl, List<String> certificates) {}
