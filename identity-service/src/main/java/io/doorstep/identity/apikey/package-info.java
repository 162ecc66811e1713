/// API keys: with which programs of an organization call, each with some of its maker's permissions.
///
/// In: `api.called`; `MemberDeactivated` of `membership`. Out: `api-key.created`, `api-key.revoked`. Tables: `api_key`,
/// `api_key_usage`.
@ApplicationModule(
        displayName = "API keys",
        allowedDependencies = {"access", "membership", "proof", "secret"})
@NullMarked
package io.doorstep.identity.apikey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
