/// Edge: what an organization decides about who may reach it: browser sites, networks, its own domains. The gateway
/// enforces it.
///
/// In: nothing. Out: `edge-rules.changed`. Tables: `edge_rule_set`, `custom_domain`.
@ApplicationModule(displayName = "Edge", allowedDependencies = "organization")
@NullMarked
package io.doorstep.identity.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
