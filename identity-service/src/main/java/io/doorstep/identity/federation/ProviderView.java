package io.doorstep.identity.federation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A provider as its organization may see it, without its secret.
///
/// @param issuer of ID tokens, or the entity id of SAML
public record ProviderView(
        UUID id,
        int version,
        String name,
        ProviderKind kind,
        boolean enabled,
        boolean demanded,
        String defaultRole,
        List<String> emailDomains,
        String issuer,
        @Nullable String clientId,
        @Nullable String signOnUrl,
        List<String> certificates,
        @Nullable String emailAttribute,
        @Nullable String nameAttribute,
        Instant createdAt) {}
