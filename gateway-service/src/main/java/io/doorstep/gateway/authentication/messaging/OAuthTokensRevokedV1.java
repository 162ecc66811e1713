package io.doorstep.gateway.authentication.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What this gateway reads of `oauth-tokens.revoked`.
///
/// @param grantId absent, all tokens of the client
record OAuthTokensRevokedV1(UUID clientId, @Nullable UUID grantId, Instant revokedAt) {}
