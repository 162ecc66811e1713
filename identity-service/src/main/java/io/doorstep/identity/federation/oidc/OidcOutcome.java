package io.doorstep.identity.federation.oidc;

import com.nimbusds.jwt.JWTClaimsSet;

/// How the redeeming of a provider's code ends.
public sealed interface OidcOutcome {

    record Verified(JWTClaimsSet claims) implements OidcOutcome {}

    /// @param reason for the log, never with anything of the token in it
    record Refused(String reason) implements OidcOutcome {}
}
