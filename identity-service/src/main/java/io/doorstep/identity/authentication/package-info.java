/// Authentication: registering, signing in and out, and every token there is.
///
/// In: nothing. Out: nothing of its own; what it does is told by `organization`, `membership` and `session`.
/// Tables: `password_credential`, `password_guess`, `signing_key`.
@ApplicationModule(
        displayName = "Authentication",
        allowedDependencies = {"access", "apikey", "membership", "organization", "secret", "session"})
@NullMarked
package io.doorstep.identity.authentication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
