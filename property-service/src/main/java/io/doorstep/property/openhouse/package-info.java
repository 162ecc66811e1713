/// Open houses: when a home can be seen by whoever comes.
///
/// In and out: nothing. Table: `open_house`.
@ApplicationModule(displayName = "Open houses", allowedDependencies = "listing")
@NullMarked
package io.doorstep.property.openhouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
