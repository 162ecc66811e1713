/// Subscriptions: which plan a business is on, since when, until when, and what comes next.
///
/// In: `organization.registered` starts the trial. Out: `subscription.changed`, `subscription.trial-ending`.
/// Tables: `subscription`, `plan_phase`. Jobs: `subscription.term-end`, `subscription.trial-ending`,
/// `subscription.grace-over`.
@ApplicationModule(
        displayName = "Subscriptions",
        allowedDependencies = {"plan", "money"})
@NullMarked
package io.doorstep.billing.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
