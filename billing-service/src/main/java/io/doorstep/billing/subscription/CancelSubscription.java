package io.doorstep.billing.subscription;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a subscription: a trial at once, a paid one when its term is over.
@Component
public class CancelSubscription {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    CancelSubscription(Subscriptions subscriptions, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.clock = clock;
    }

    /// @param reason for the churn report
    @Transactional
    public CancelOutcome cancel(String reason) {
        Subscription subscription = subscriptions.lockTheOne().orElse(null);
        if (subscription == null) {
            return new CancelOutcome.NothingToCancel();
        }
        terms.bringUpToDate(subscription);
        if (!subscription.cancel(reason, Subscription.dayOf(clock.instant()))) {
            return new CancelOutcome.NothingToCancel();
        }
        terms.tell(subscription);
        return new CancelOutcome.Cancelled();
    }
}
