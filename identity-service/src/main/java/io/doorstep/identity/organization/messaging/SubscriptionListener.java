package io.doorstep.identity.organization.messaging;

import io.doorstep.identity.organization.FollowSubscription;
import io.doorstep.identity.organization.Subscription;
import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SubscriptionListener {

    private final FollowSubscription followSubscription;

    SubscriptionListener(FollowSubscription followSubscription) {
        this.followSubscription = followSubscription;
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void on(SubscriptionChanged event) {
        followSubscription.follow(event.said());
    }

    record SubscriptionChanged(
            String plan,
            String status,
            @Nullable Instant periodEnd,
            @Nullable LimitsOfPlan limits,
            @Nullable Overage overage,
            @Nullable String stripeCustomerId,
            Instant changedAt) {

        Subscription said() {
            return new Subscription(
                    plan,
                    status,
                    periodEnd,
                    limits == null ? null : limits.maxPlots(),
                    limits == null ? null : limits.maxAgents(),
                    limits == null ? null : limits.maxApiCallsDaily(),
                    overage == null ? null : overage.agents(),
                    stripeCustomerId,
                    changedAt);
        }
    }

    record LimitsOfPlan(
            @Nullable Long maxPlots,
            @Nullable Long maxAgents,
            @Nullable Long maxApiCallsDaily) {}

    record Overage(@Nullable Boolean agents) {}
}
