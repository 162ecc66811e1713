package io.doorstep.identity.federation;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody on the way to a provider and back. Where the way leads is settled when it begins, and nothing that comes
/// back changes it.
///
/// @param organizationId whose the provider is; absent with Google
/// @param providerId absent with Google
/// @param browserChallenge of PKCE between the browser and us
/// @param requestId that a SAML assertion must answer to
record SignOn(
        UUID id,
        @Nullable UUID organizationId,
        @Nullable UUID providerId,
        String browserChallenge,
        URI returnTo,
        @Nullable String requestId,
        boolean fresh,
        Instant expiresAt) {}
