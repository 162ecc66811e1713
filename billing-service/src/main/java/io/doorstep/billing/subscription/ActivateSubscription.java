package io.doorstep.billing.subscription;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts the paid term of a business that has paid for the plan it is on.
@Component
public class ActivateSubscription {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    ActivateSubscription(Subscriptions subscriptions, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.clock = clock;
    }

    /// A subscription whose paid term runs, or that owes more than was paid, stays as it is.
    @Transactional
    public void activate(PaymentMethod paidBy) {
        Subscription subscription = subscriptions.lockTheOne().orElseThrow();
        terms.bringUpToDate(subscription);
        subscription.payBy(paidBy);
        CurrentSubscription before = subscription.asItStands();
        if (subscription.startsWithPayment()) {
            subscription.change(before.plan(), before.cycle(), Subscription.dayOf(clock.instant()));
            terms.beginTerm(subscription);
            terms.tell(subscription);
        }
    }
}
