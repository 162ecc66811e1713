/// Stripe: card payments on Stripe's own page, spoken to with Stripe's own client.
///
/// In: nothing. Out: nothing. Tables: none.
@ApplicationModule(
        displayName = "Stripe",
        allowedDependencies = {"payment", "plan", "subscription", "money"})
@NullMarked
package io.doorstep.billing.stripe;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
