package io.doorstep.billing.usage;

import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.plan.PlanLimits;
import io.doorstep.billing.subscription.CurrentSubscription;
import io.doorstep.billing.subscription.FindSubscription;
import io.doorstep.billing.subscription.SubscriptionStatus;
import io.doorstep.kit.security.RequiresPermission;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What a business may still do: its limits and what is left of them.
@RestController
@RequestMapping("/api/v1/billing/entitlements")
class EntitlementController {

    private final FindSubscription findSubscription;
    private final ReadUsage readUsage;
    private final InstantSource clock;

    EntitlementController(FindSubscription findSubscription, ReadUsage readUsage, InstantSource clock) {
        this.findSubscription = findSubscription;
        this.readUsage = readUsage;
        this.clock = clock;
    }

    @GetMapping
    @RequiresPermission("billing:read")
    EntitlementResponse get() {
        CurrentSubscription subscription = findSubscription.get();
        LocalDate today = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        MeteredDay used = readUsage.list(today, today.plusDays(1)).getFirst();
        return EntitlementResponse.of(subscription, used, readUsage.seatsTaken());
    }

    /// @param entitled whether the subscription gives a right to anything at all
    /// @param overageAllowed whether calls beyond the day's allowance are served and billed
    record EntitlementResponse(
            Plan plan,
            SubscriptionStatus status,
            boolean entitled,
            PlanLimits limits,
            boolean overageAllowed,
            RemainingResponse remaining) {

        static EntitlementResponse of(CurrentSubscription subscription, MeteredDay today, long seats) {
            Plan plan = subscription.plan();
            PlanLimits limits = plan.limits();
            return new EntitlementResponse(
                    plan,
                    subscription.status(),
                    subscription.status().entitles(),
                    limits,
                    plan.overage().callsAllowed(),
                    new RemainingResponse(
                            Math.max(0, limits.maxApiCallsDaily() - today.apiCalls()),
                            Math.max(0, limits.maxPlots() - today.plots()),
                            Math.max(0, limits.maxAgents() - seats)));
        }
    }

    record RemainingResponse(long apiCallsToday, long plots, long agents) {}
}
