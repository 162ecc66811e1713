/// Sessions: who is signed in from where, and the refresh tokens that keep it so; each works once.
///
/// A session ends when it is not used, or after a time, as the organization's policy says.
///
/// In: `MemberDeactivated` of `membership`, `RightsChanged` of `access`. Out: `session.started`, `session.revoked`.
/// Tables: `session`, `refresh_token`.
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"access", "membership", "policy", "secret"})
@NullMarked
package io.doorstep.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
