package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A subscription as it stands now.
///
/// @param anchor the day that terms and invoices count their months from
/// @param termEnd the first day after the running term
/// @param endsAt when the running term is over, to the second
/// @param next what begins when the term ends, when that differs from what runs
/// @param suspendsAt when the time of grace is over, while money is owed
/// @param cancellation why it ends with the term, when it does
public record CurrentSubscription(
        SubscriptionId id,
        int version,
        Plan plan,
        BillingCycle cycle,
        SubscriptionStatus status,
        LocalDate anchor,
        LocalDate termStart,
        LocalDate termEnd,
        Instant endsAt,
        @Nullable Instant trialEndsAt,
        @Nullable PlannedChange next,
        @Nullable String cancellation,
        @Nullable PaymentMethod paymentMethod,
        @Nullable Instant suspendsAt,
        @Nullable String stripeCustomerId) {

    /// What a term will begin with.
    public record PlannedChange(Plan plan, BillingCycle cycle) {}
}
