/// Audit log: who did what to what in every service, with before and after.
///
/// In: `audit.recorded`. Out: nothing. Table: `audit_entry`, cut by month.
@ApplicationModule(
        displayName = "Audit log",
        allowedDependencies = {})
@NullMarked
package io.doorstep.identity.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
