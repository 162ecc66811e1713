package io.doorstep.identity.oauth;

import io.doorstep.identity.oauthclient.OAuthClientView;
import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a client give back a token of its own: all that came of the same consent ends with it.
@Component
public class RevokeToken {

    private final ReadToken readToken;
    private final OAuthGrants grants;
    private final EndGrant endGrant;
    private final InstantSource clock;

    RevokeToken(ReadToken readToken, OAuthGrants grants, EndGrant endGrant, InstantSource clock) {
        this.readToken = readToken;
        this.grants = grants;
        this.endGrant = endGrant;
        this.clock = clock;
    }

    /// An unknown token has nothing to give back.
    @Transactional
    public void revoke(OAuthClientView client, String text) {
        readToken
                .read(text, client.id())
                .map(token -> grants.lock(token.grantId()).orElseGet(() -> keep(token)))
                .filter(grant -> grant.isLive(clock.instant()))
                .ifPresent(grant -> endGrant.end(grant, "given back by the client"));
    }

    private OAuthGrant keep(KnownToken token) {
        return grants.save(new OAuthGrant(token.grantId(), token.clientId(), clock.instant(), token.expiresAt()));
    }
}
