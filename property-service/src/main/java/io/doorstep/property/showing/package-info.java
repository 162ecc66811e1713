/// Showings: the way along the homes that somebody is shown in a day.
///
/// In and out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Showings",
        allowedDependencies = {"listing", "listing :: form", "search :: commute"})
@NullMarked
package io.doorstep.property.showing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
