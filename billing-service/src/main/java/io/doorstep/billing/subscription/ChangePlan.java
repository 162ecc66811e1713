package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.BillingCycle;
import io.doorstep.billing.plan.Plan;
import io.doorstep.billing.subscription.ChangeOutcome.Changed;
import io.doorstep.billing.subscription.ChangeOutcome.Planned;
import io.doorstep.billing.subscription.ChangeOutcome.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves a business up at once, and down or to another cycle when its paid term is over.
@Component
public class ChangePlan {

    private final Subscriptions subscriptions;
    private final PlanPhases phases;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    ChangePlan(Subscriptions subscriptions, PlanPhases phases, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.phases = phases;
        this.terms = terms;
        this.clock = clock;
    }

    /// @param cycle absent: as before
    /// @param paymentMethod absent: as before
    @Transactional
    public ChangeOutcome change(
            Plan plan, @Nullable BillingCycle cycle, @Nullable PaymentMethod paymentMethod, @Nullable String reason) {
        Subscription subscription = subscriptions.lockTheOne().orElse(null);
        if (subscription == null) {
            return new Refused("no_subscription", "The business has no subscription yet.");
        }
        terms.bringUpToDate(subscription);
        LocalDate today = Subscription.dayOf(clock.instant());
        BillingCycle wanted = cycle == null ? subscription.asItStands().cycle() : cycle;
        ChangeOutcome outcome = subscription.change(plan, wanted, today);
        switch (outcome) {
            case Changed(var newTerm) -> take(subscription, newTerm, today);
            case Planned _ -> subscription.becauseOf(reason);
            case Refused _ -> {
                return outcome;
            }
        }
        if (paymentMethod != null) {
            subscription.payBy(paymentMethod);
        }
        terms.tell(subscription);
        return outcome;
    }

    private void take(Subscription subscription, boolean newTerm, LocalDate today) {
        if (newTerm) {
            terms.beginTerm(subscription);
        } else {
            phases.record(subscription.id(), subscription.phaseFrom(today));
        }
    }
}
