/// Usage: how many calls each business made by which credential, told to billing and to the caller; what went wrong is
/// told to the audit log, once a minute.
/// In: `api.called` of all gateways. Out: `api.called`, `audit.recorded`. Tables: none.
@ApplicationModule(
        displayName = "Usage",
        allowedDependencies = {"authentication", "quota"})
@NullMarked
package io.doorstep.gateway.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
