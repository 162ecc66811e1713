/// Money: whole minor units of one currency, exact in every operation.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Money",
        allowedDependencies = {})
@NullMarked
package io.doorstep.billing.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
