package io.doorstep.identity.oauth;

import io.doorstep.identity.oauthclient.OAuthClientView;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a client whether a token of its own is good at this moment.
@Component
public class InspectToken {

    private final ReadToken readToken;
    private final OAuthGrants grants;
    private final InstantSource clock;

    InspectToken(ReadToken readToken, OAuthGrants grants, InstantSource clock) {
        this.readToken = readToken;
        this.grants = grants;
        this.clock = clock;
    }

    /// @return empty when it is not, whatever the reason
    @Transactional(readOnly = true)
    public Optional<KnownToken> inspect(OAuthClientView client, String text) {
        Instant now = clock.instant();
        return readToken
                .read(text, client.id())
                .filter(token -> now.isBefore(token.expiresAt()))
                .filter(token -> token.refreshing() || isLaterThanRevocation(client, token.issuedAt()))
                .filter(token -> grants.findById(token.grantId())
                        .map(grant -> grant.isLive(now))
                        .orElse(token.userId() == null));
    }

    /// A token says when it was issued in whole seconds.
    private static boolean isLaterThanRevocation(OAuthClientView client, Instant issuedAt) {
        return client.tokensRevokedAt() == null || issuedAt.isAfter(client.tokensRevokedAt());
    }
}
