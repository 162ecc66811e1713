/// Access: which permissions there are, what each role and each program may do, and the one engine that says what
/// roles allow together.
///
/// In: nothing. Out: `RightsChanged`, inside the service. Tables: `custom_role`, `rights_revision`.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
