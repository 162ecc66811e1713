/// Route: where each path leads, what it asks of its caller, and how long a service may take.
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Route",
        allowedDependencies = {"authentication", "edge", "quota", "tenant", "usage"})
@NullMarked
package io.doorstep.gateway.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
