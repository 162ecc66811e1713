package io.doorstep.identity.oauth;

import io.doorstep.identity.authentication.GrantClientToken;
import io.doorstep.identity.oauth.TokenOutcome.GrantNotGood;
import io.doorstep.identity.oauth.TokenOutcome.Granted;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.identity.secret.Secret;
import io.doorstep.identity.secret.Secrets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Issues what a grant is worth now.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IssueGrantTokens {

    private final ScopesNow scopesNow;
    private final GrantClientToken grantClientToken;
    private final OAuthRefreshTokens refreshTokens;
    private final Secrets secrets;
    private final OAuthSettings settings;
    private final InstantSource clock;

    IssueGrantTokens(
            ScopesNow scopesNow,
            GrantClientToken grantClientToken,
            OAuthRefreshTokens refreshTokens,
            Secrets secrets,
            OAuthSettings settings,
            InstantSource clock) {
        this.scopesNow = scopesNow;
        this.grantClientToken = grantClientToken;
        this.refreshTokens = refreshTokens;
        this.secrets = secrets;
        this.settings = settings;
        this.clock = clock;
    }

    public TokenOutcome issue(OAuthClientView client, OAuthGrant grant, Set<String> wanted) {
        UUID person = Objects.requireNonNull(grant.userId());
        Set<String> scopes = scopesNow.of(wanted, client, person);
        if (scopes.isEmpty()) {
            return new GrantNotGood("Whoever allowed it may do none of it any more.");
        }
        return grantClientToken
                .grant(client.id(), client.name(), grant.id(), person, scopes)
                .<TokenOutcome>map(token -> new Granted(token, refreshToken(client, grant), scopes))
                .orElseGet(() -> new GrantNotGood("The organization is suspended."));
    }

    private @Nullable String refreshToken(OAuthClientView client, OAuthGrant grant) {
        if (!client.mayUse(GrantType.REFRESH_TOKEN)) {
            return null;
        }
        Instant now = clock.instant();
        Instant end = now.plus(settings.refreshLifetime());
        Secret secret = secrets.next("ort_");
        refreshTokens.save(new OAuthRefreshToken(
                secret, grant.id(), now, end.isBefore(grant.expiresAt()) ? end : grant.expiresAt()));
        return secret.text();
    }
}
