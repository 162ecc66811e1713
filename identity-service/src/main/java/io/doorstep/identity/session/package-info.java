/// Sessions: who is signed in from where, and the refresh tokens that keep it so; each works once.
///
/// In: `MemberDeactivated` of `membership`, `RightsChanged` of `access`. Out: `session.revoked`. Tables: `session`,
/// `refresh_token`.
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"access", "membership", "secret"})
@NullMarked
package io.doorstep.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
