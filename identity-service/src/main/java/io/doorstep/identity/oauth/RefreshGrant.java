package io.doorstep.identity.oauth;

import io.doorstep.identity.oauth.TokenOutcome.GrantNotGood;
import io.doorstep.identity.oauth.TokenOutcome.Granted;
import io.doorstep.identity.oauth.TokenOutcome.ScopeNotGood;
import io.doorstep.identity.oauth.TokenOutcome.WayNotAllowed;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.secret.Secret;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Exchanges a refresh token for its successor; a second use of one ends the whole grant.
@Component
public class RefreshGrant {

    private static final GrantNotGood NOT_GOOD =
            new GrantNotGood("The refresh token is unknown, used, expired, ended or another's.");

    private final OAuthRefreshTokens tokens;
    private final OAuthGrants grants;
    private final IssueGrantTokens issue;
    private final EndGrant endGrant;
    private final InstantSource clock;

    RefreshGrant(
            OAuthRefreshTokens tokens,
            OAuthGrants grants,
            IssueGrantTokens issue,
            EndGrant endGrant,
            InstantSource clock) {
        this.tokens = tokens;
        this.grants = grants;
        this.issue = issue;
        this.endGrant = endGrant;
        this.clock = clock;
    }

    /// @param wanted some of what was allowed; absent, all of it
    @Transactional
    public TokenOutcome refresh(OAuthClientView client, Secret refreshToken, @Nullable Set<String> wanted) {
        if (!client.mayUse(GrantType.REFRESH_TOKEN)) {
            return new WayNotAllowed();
        }
        Instant now = clock.instant();
        Optional<OAuthRefreshToken> found = tokens.lock(refreshToken.hash());
        Optional<OAuthGrant> grant = found.flatMap(token -> grants.lock(token.grantId()))
                .filter(known -> known.clientId().equals(client.id()) && known.isLive(now));
        return grant.isEmpty() ? NOT_GOOD : refresh(client, found.get(), grant.get(), wanted);
    }

    private TokenOutcome refresh(
            OAuthClientView client, OAuthRefreshToken token, OAuthGrant grant, @Nullable Set<String> wanted) {
        Instant now = clock.instant();
        if (token.isUsed()) {
            endGrant.end(grant, "refresh token used twice");
            return NOT_GOOD;
        }
        if (token.hasExpired(now)) {
            return NOT_GOOD;
        }
        if (wanted != null && !grant.scopes().containsAll(wanted)) {
            return new ScopeNotGood();
        }
        TokenOutcome outcome = issue.issue(client, grant, wanted == null ? grant.scopes() : wanted);
        if (outcome instanceof Granted) {
            token.use(now);
            tokens.forgetExpiredBefore(grant.id(), now);
        }
        return outcome;
    }
}
