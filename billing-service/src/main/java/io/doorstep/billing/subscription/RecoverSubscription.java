package io.doorstep.billing.subscription;

import java.time.InstantSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Puts a business that has paid what it owed in good standing again, at once.
@Component
public class RecoverSubscription {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    RecoverSubscription(Subscriptions subscriptions, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void recover() {
        Subscription subscription = subscriptions.lockTheOne().orElseThrow();
        switch (subscription.recover(Subscription.dayOf(clock.instant()))) {
            case NOTHING_WAS_OWED -> {}
            case IN_THE_SAME_TERM -> terms.tell(subscription);
            case IN_A_NEW_TERM -> {
                terms.beginTerm(subscription);
                terms.tell(subscription);
            }
        }
    }
}
