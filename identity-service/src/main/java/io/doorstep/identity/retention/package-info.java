/// Retention: for how long an organization's things are kept, said once for all services; each deletes its own and says
/// what came of it.
///
/// In: `retention.enforced`. Out: `retention.policy-changed`. Tables: `retention_policy`, `retention_result`; those of
/// the kit, `retention_rule` and `held_person`, are each service's own.
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"proof"})
@NullMarked
package io.doorstep.identity.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
