package io.doorstep.billing.subscription.web;

import io.doorstep.billing.money.Money;
import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.plan.PlanLimits;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.PaymentMethod;
import io.doorstep.billing.subscription.SubscriptionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param periodEnd the first day after the paid term
/// @param suspendsAt when the time of grace is over, while money is owed
/// @param renewsOn absent when the subscription ends with its term
record SubscriptionResponse(
        UUID id,
        Plan plan,
        SubscriptionStatus status,
        BillingCycle cycle,
        Money fee,
        LocalDate periodStart,
        LocalDate periodEnd,
        @Nullable LocalDate renewsOn,
        @Nullable Instant trialEndsAt,
        @Nullable Instant suspendsAt,
        @Nullable NextResponse next,
        @Nullable String cancellationReason,
        @Nullable PaymentMethod paymentMethod,
        PlanLimits limits,
        boolean overageAllowed) {

    record NextResponse(Plan plan, BillingCycle cycle, LocalDate on) {}

    static SubscriptionResponse of(CurrentSubscription subscription) {
        Plan plan = subscription.plan();
        boolean renews =
                subscription.cancellation() == null && subscription.status().entitles();
        return new SubscriptionResponse(
                subscription.id().value(),
                plan,
                subscription.status(),
                subscription.cycle(),
                plan.fee(subscription.cycle()),
                subscription.termStart(),
                subscription.termEnd(),
                renews ? subscription.termEnd() : null,
                subscription.trialEndsAt(),
                subscription.suspendsAt(),
                nextOf(subscription),
                subscription.cancellation(),
                subscription.paymentMethod(),
                plan.limits(),
                plan.overage().callsAllowed());
    }

    private static @Nullable NextResponse nextOf(CurrentSubscription subscription) {
        var next = subscription.next();
        return next == null ? null : new NextResponse(next.plan(), next.cycle(), subscription.termEnd());
    }
}
