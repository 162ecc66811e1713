/// Docs: every service's OpenAPI joined into one document, and the page that shows it.
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Docs",
        allowedDependencies = {"edge", "route"})
@NullMarked
package io.doorstep.gateway.docs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
