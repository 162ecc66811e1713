/// Sessions: who is signed in from where, and the refresh tokens that keep it so; each works once.
///
/// In: `MemberDeactivated` of `membership`. Out: `session.revoked`. Tables: `session`, `refresh_token`.
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"membership", "secret"})
@NullMarked
package io.doorstep.identity.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
