package io.doorstep.identity.federation.saml;

import java.net.URI;

/// A request to sign a person on.
///
/// @param id that the assertion must answer to
/// @param uri where the browser goes
public record SamlRequest(String id, URI uri) {}
