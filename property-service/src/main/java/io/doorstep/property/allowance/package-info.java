/// Allowance: how many listings and units of developments a business may have in use, as its plan says.
///
/// In: `subscription.changed`. Out: nothing. Table: `plot_allowance`.
@ApplicationModule(
        displayName = "Allowance",
        allowedDependencies = {})
@NullMarked
package io.doorstep.property.allowance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
