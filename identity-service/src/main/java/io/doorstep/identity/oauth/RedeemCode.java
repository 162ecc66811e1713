package io.doorstep.identity.oauth;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import io.doorstep.identity.oauth.TokenOutcome.GrantNotGood;
import io.doorstep.identity.oauth.TokenOutcome.WayNotAllowed;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.secret.Secret;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Exchanges a code for the first tokens. A code is tried once: whoever fails with it has burnt it, and a second use
/// takes back what the first one gave.
@Component
public class RedeemCode {

    private static final GrantNotGood NOT_GOOD = new GrantNotGood("The code is unknown, used, expired or another's.");

    private final OAuthGrants grants;
    private final IssueGrantTokens issue;
    private final EndGrant endGrant;
    private final InstantSource clock;

    RedeemCode(OAuthGrants grants, IssueGrantTokens issue, EndGrant endGrant, InstantSource clock) {
        this.grants = grants;
        this.issue = issue;
        this.endGrant = endGrant;
        this.clock = clock;
    }

    @Transactional
    public TokenOutcome redeem(
            OAuthClientView client, Secret code, @Nullable String redirectUri, CodeVerifier verifier) {
        if (!client.mayUse(GrantType.AUTHORIZATION_CODE)) {
            return new WayNotAllowed();
        }
        Instant now = clock.instant();
        return grants.lockByCode(code.hash())
                .filter(grant -> grant.isLive(now))
                .map(grant -> {
                    if (grant.isCodeUsed()) {
                        return ended(grant, "code used twice");
                    }
                    grant.useCode(now);
                    return grant.isCodeGoodFor(client.id(), redirectUri, verifier, now)
                            ? issue.issue(client, grant, grant.scopes())
                            : ended(grant, "code not redeemed by whom it was for");
                })
                .orElse(NOT_GOOD);
    }

    private TokenOutcome ended(OAuthGrant grant, String reason) {
        endGrant.end(grant, reason);
        return NOT_GOOD;
    }
}
