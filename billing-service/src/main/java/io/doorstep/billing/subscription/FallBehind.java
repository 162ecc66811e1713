package io.doorstep.billing.subscription;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notes that a business owes money beyond its due date: it works on for its plan's time of grace, then it is
/// suspended.
@Component
public class FallBehind {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    FallBehind(Subscriptions subscriptions, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void fallBehind() {
        Subscription subscription = subscriptions.lockTheOne().orElseThrow();
        terms.bringUpToDate(subscription);
        if (subscription.fallBehind(clock.instant())) {
            terms.tell(subscription);
        }
    }
}
