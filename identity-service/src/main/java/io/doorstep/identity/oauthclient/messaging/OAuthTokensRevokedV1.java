package io.doorstep.identity.oauthclient.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.identity.oauthclient.OAuthTokensRevoked;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `oauth-tokens.revoked` on the wire.
@JsonInclude(JsonInclude.Include.NON_NULL)
record OAuthTokensRevokedV1(UUID clientId, @Nullable UUID grantId, Instant revokedAt) {

    static OAuthTokensRevokedV1 of(OAuthTokensRevoked event) {
        return new OAuthTokensRevokedV1(event.clientId(), event.grantId(), event.revokedAt());
    }
}
