package io.doorstep.property.allowance;

import io.doorstep.kit.inbox.OnEvent;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class SubscriptionListener {

    private final PlotAllowance allowance;

    SubscriptionListener(PlotAllowance allowance) {
        this.allowance = allowance;
    }

    @OnEvent(topic = "subscriptions", type = "subscription.changed")
    void on(SubscriptionChanged event) {
        allowance.keep(event.limits().maxPlots(), event.allowsExtraPlots(), event.changedAt());
    }

    record SubscriptionChanged(
            LimitsOfPlan limits,
            boolean overageAllowed,
            @Nullable Overage overage,
            Instant changedAt) {

        /// Messages of before had one rule for calls and listings.
        boolean allowsExtraPlots() {
            return overage == null ? overageAllowed : overage.plots();
        }
    }

    record LimitsOfPlan(long maxPlots) {}

    record Overage(boolean plots) {}
}
