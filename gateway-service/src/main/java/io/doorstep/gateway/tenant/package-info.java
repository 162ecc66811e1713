/// Tenant: for which business a request is, bound once, from the verified token alone, and whether that business may
/// only be read.
/// In: `subscription.changed`. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Tenant",
        allowedDependencies = {"authentication", "news"})
@NullMarked
package io.doorstep.gateway.tenant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
