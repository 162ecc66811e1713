/// Usage: how many calls each business made by which credential, told to billing once a minute.
/// In: nothing. Out: `api.called`. Tables: none.
@ApplicationModule(displayName = "Usage", allowedDependencies = "authentication")
@NullMarked
package io.doorstep.gateway.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
