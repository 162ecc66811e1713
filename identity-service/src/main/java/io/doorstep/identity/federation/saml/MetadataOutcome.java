package io.doorstep.identity.federation.saml;

import java.util.List;

/// How the reading of an identity provider's metadata ends.
public sealed interface MetadataOutcome {

    /// @param certificates that it signs with, Base64 of DER
    record Read(String issuer, String signOnUrl, List<String> certificates) implements MetadataOutcome {}

    record Unusable(String reason) implements MetadataOutcome {}
}
