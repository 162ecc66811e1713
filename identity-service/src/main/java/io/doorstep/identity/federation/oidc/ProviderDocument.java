package io.doorstep.identity.federation.oidc;

import java.net.URI;

/// What we need of a provider's discovery document.
///
/// @param secretInBody whether the provider takes the client secret in the form alone, and not in the header
record ProviderDocument(URI authorizationEndpoint, URI tokenEndpoint, URI jwksUri, boolean secretInBody) {}
