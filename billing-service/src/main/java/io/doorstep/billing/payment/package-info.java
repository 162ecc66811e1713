/// Payments: what was paid, how, and towards which invoice; by Stripe, by bank transfer or in cash.
///
/// In: nothing. Out: `payment.succeeded`. Table: `payment`.
@ApplicationModule(
        displayName = "Payments",
        allowedDependencies = {"plan", "subscription", "invoice", "money"})
@NullMarked
package io.doorstep.billing.payment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
