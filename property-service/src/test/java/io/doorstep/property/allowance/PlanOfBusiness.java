package io.doorstep.property.allowance;

import static org.awaitility.Awaitility.await;

import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.testkit.TestEvents;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Says how many plots the plan of a business has, as billing would, and waits until it is known.
///
/// Whoever tries instead until a limit holds uses up the plots that it should bound.
public record PlanOfBusiness(TestEvents events, PlotAllowance allowance, UUID tenant) {

    /// No more than these, whatever a business would pay.
    public void allow(long plots) {
        say(plots, false);
        await().until(() -> limit().equals(Optional.of(plots)));
    }

    /// These, and those over them are billed.
    void allowAndBillMore(long plots) {
        say(plots, true);
    }

    Optional<Long> limit() {
        return Tenancy.callAs(tenant, allowance::findLimit);
    }

    private void say(long plots, boolean more) {
        var changed = Map.of(
                "limits",
                Map.of("maxPlots", plots),
                "overageAllowed",
                more,
                "overage",
                Map.of("plots", more, "agents", false),
                "changedAt",
                "2026-11-21T09:30:00Z");
        events.publish("subscriptions", "subscription.changed", tenant, tenant, changed);
    }
}
