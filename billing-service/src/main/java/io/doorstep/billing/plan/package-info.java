/// Plans: what can be subscribed to, with limits, fees and the price of going over a limit, all in one place.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(displayName = "Plans", allowedDependencies = "money")
@NullMarked
package io.doorstep.billing.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
