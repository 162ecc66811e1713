package io.doorstep.identity.oauthclient;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Tokens of a client are good no more.
///
/// @param grantId those of this grant; absent, all that the client was given until now
public record OAuthTokensRevoked(UUID clientId, @Nullable UUID grantId, Instant revokedAt) {}
