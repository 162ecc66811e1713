/// OAuth 2.1 for partners' programs: what people allow them, and the tokens that they get for it or for themselves.
///
/// A token never allows more than the person who allowed it may do at that moment.
///
/// In: `MemberDeactivated` of `membership`, `RightsChanged` of `access`. Out: `oauth-tokens.revoked`, told by
/// `oauthclient`. Tables: `oauth_grant`, `oauth_refresh_token`.
@ApplicationModule(
        displayName = "OAuth",
        allowedDependencies = {
            "access",
            "authentication",
            "membership",
            "oauthclient",
            "organization",
            "proof",
            "secret"
        })
@NullMarked
package io.doorstep.identity.oauth;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
