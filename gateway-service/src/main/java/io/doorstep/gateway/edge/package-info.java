/// The edge: what holds for every request, whoever sends it: ids, sizes, cross-origin rules, security headers,
/// problems; and what each business decided about who may reach it.
/// In: `edge-rules.changed`. Out: nothing. Tables: none.
@ApplicationModule(displayName = "Edge", allowedDependencies = "news")
@NullMarked
package io.doorstep.gateway.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
