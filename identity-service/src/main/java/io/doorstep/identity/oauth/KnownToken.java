package io.doorstep.identity.oauth;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A token of a client, as far as it says so itself.
///
/// @param userId for whom the client acts; absent, for itself
/// @param refreshing whether it only brings other tokens
public record KnownToken(
        UUID grantId,
        UUID clientId,
        @Nullable UUID userId,
        Set<String> scopes,
        Instant issuedAt,
        Instant expiresAt,
        boolean refreshing) {}
