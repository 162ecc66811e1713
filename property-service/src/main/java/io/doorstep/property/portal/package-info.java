/// Portals: other sites that show what a business offers, each fetching a whole feed in its format from an address of
/// its own.
///
/// Which listings a portal is given, which are not ready for it, and what it said of them is told for each. In and
/// out: nothing. Tables: `portal`, `portal_listing`.
@ApplicationModule(
        displayName = "Portals",
        allowedDependencies = {"link", "listing", "organization", "reso"})
@NullMarked
package io.doorstep.property.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
