package io.doorstep.identity.oauth;

import io.doorstep.identity.authentication.GrantClientToken;
import io.doorstep.identity.oauth.TokenOutcome.GrantNotGood;
import io.doorstep.identity.oauth.TokenOutcome.Granted;
import io.doorstep.identity.oauth.TokenOutcome.ScopeNotGood;
import io.doorstep.identity.oauth.TokenOutcome.WayNotAllowed;
import io.doorstep.identity.oauthclient.GrantType;
import io.doorstep.identity.oauthclient.OAuthClientView;
import io.doorstep.kit.ids.Ids;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives a program a token for itself, as far as whoever approved it reaches.
@Component
public class GrantToClient {

    private final ScopesNow scopesNow;
    private final GrantClientToken grantClientToken;
    private final Ids ids;

    GrantToClient(ScopesNow scopesNow, GrantClientToken grantClientToken, Ids ids) {
        this.scopesNow = scopesNow;
        this.grantClientToken = grantClientToken;
        this.ids = ids;
    }

    /// @param wanted some of what the client is registered for; absent, all of it
    @Transactional(readOnly = true)
    public TokenOutcome grant(OAuthClientView client, @Nullable Set<String> wanted) {
        if (!client.mayUse(GrantType.CLIENT_CREDENTIALS) || !client.isConfidential()) {
            return new WayNotAllowed();
        }
        Set<String> asked = Objects.requireNonNullElse(wanted, client.scopes());
        if (!client.scopes().containsAll(asked)) {
            return new ScopeNotGood();
        }
        Set<String> scopes = scopesNow.of(asked, client, client.approvedBy());
        if (scopes.isEmpty()) {
            return new GrantNotGood("Whoever approved the client may do none of it any more.");
        }
        return grantClientToken
                .grant(client.id(), client.name(), ids.next(), null, scopes)
                .<TokenOutcome>map(token -> new Granted(token, null, scopes))
                .orElseGet(() -> new GrantNotGood("The organization is suspended."));
    }
}
