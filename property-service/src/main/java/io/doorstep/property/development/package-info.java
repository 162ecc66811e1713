/// Developments: projects that are sold in parts, with an inventory of plots and units, reservations that end by
/// themselves, and what is paid when.
///
/// In: people over REST. Out: `unit.offered`, `unit.withdrawn`. Tables: `development`, `development_unit`.
@ApplicationModule(
        displayName = "Developments",
        allowedDependencies = {"allowance", "listing"})
@NullMarked
package io.doorstep.property.development;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
