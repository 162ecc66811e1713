/// Links: addresses on our public site that say themselves whose they are.
///
/// In and out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Links",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
