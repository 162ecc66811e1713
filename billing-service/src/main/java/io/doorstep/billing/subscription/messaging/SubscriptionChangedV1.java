package io.doorstep.billing.subscription.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.doorstep.billing.plan.Overage;
import io.doorstep.billing.plan.PlanLimits;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.SubscriptionChanged;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionChangedV1(
        UUID subscriptionId,
        String plan,
        String status,
        LimitsV1 limits,
        boolean overageAllowed,
        OverageV1 overage,
        Instant periodStart,
        Instant periodEnd,
        @Nullable Instant trialEndsAt,
        @Nullable Instant suspendsAt,
        @Nullable String stripeCustomerId,
        @Nullable String cancellationReason,
        Instant changedAt) {

    record LimitsV1(int requestsPerHour, long maxApiCallsDaily, int burstPerSecond, long maxPlots, long maxAgents) {}

    record OverageV1(boolean plots, boolean agents) {}

    static SubscriptionChangedV1 of(SubscriptionChanged changed) {
        CurrentSubscription subscription = changed.subscription();
        PlanLimits limits = subscription.plan().limits();
        Overage overage = subscription.plan().overage();
        return new SubscriptionChangedV1(
                subscription.id().value(),
                subscription.plan().name(),
                subscription.status().name(),
                new LimitsV1(
                        limits.requestsPerHour(),
                        limits.maxApiCallsDaily(),
                        limits.burstPerSecond(),
                        limits.maxPlots(),
                        limits.maxAgents()),
                overage.callsAllowed(),
                new OverageV1(overage.plotsAllowed(), overage.agentsAllowed()),
                subscription.termStart().atStartOfDay(ZoneOffset.UTC).toInstant(),
                subscription.endsAt(),
                subscription.trialEndsAt(),
                subscription.suspendsAt(),
                subscription.stripeCustomerId(),
                subscription.cancellation(),
                changed.changedAt());
    }
}
