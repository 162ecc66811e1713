/// OAuth clients: programs of partners that an organization has registered, what each may ask for and how it proves
/// itself.
///
/// A client reaches no further than whoever approved it last.
///
/// In: `MemberDeactivated` of `membership`, `RightsChanged` of `access`. Out: `oauth-tokens.revoked`. Table:
/// `oauth_client`.
@ApplicationModule(
        displayName = "OAuth clients",
        allowedDependencies = {"access", "membership", "proof", "secret"})
@NullMarked
package io.doorstep.identity.oauthclient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
