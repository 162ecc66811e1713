/// Authentication: whether a token, key or public address is what it says; each is verified once and remembered.
/// In: `session.revoked`, `api-key.revoked`, `oauth-tokens.revoked`. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Authentication",
        allowedDependencies = {})
@NullMarked
package io.doorstep.gateway.authentication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
