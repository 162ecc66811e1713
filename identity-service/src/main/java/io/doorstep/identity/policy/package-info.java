/// Security policy: what an organization demands of its members' passwords and sessions.
///
/// In: nothing. Out: nothing. Table: `security_policy`.
@ApplicationModule(
        displayName = "Security policy",
        allowedDependencies = {"proof"})
@NullMarked
package io.doorstep.identity.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
