package io.doorstep.identity.oauth;

import io.doorstep.identity.authentication.ClientToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Every way in which a program's wish for tokens can end.
public sealed interface TokenOutcome {

    /// @param scopes that the token has, which may be fewer than wanted
    record Granted(ClientToken token, @Nullable String refreshToken, Set<String> scopes) implements TokenOutcome {

        /// A record would print the refresh token.
        @Override
        public String toString() {
            return "Granted" + scopes;
        }
    }

    /// The code or the refresh token is unknown, used, expired, ended, or another's; or nobody answers for it any more.
    record GrantNotGood(String why) implements TokenOutcome {}

    record ScopeNotGood() implements TokenOutcome {}

    /// The client is not registered for this way.
    record WayNotAllowed() implements TokenOutcome {}
}
