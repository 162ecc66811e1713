package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import java.time.LocalDate;

/// A stretch of days on one plan; it lasts until the next phase or the end of its term.
///
/// @param trial nothing is charged for these days
/// @param termEnd the first day after the term
public record PlanPhase(
        LocalDate startsOn, Plan plan, BillingCycle cycle, boolean trial, LocalDate termStart, LocalDate termEnd) {}
