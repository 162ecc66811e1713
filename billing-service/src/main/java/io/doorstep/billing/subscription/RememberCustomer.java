package io.doorstep.billing.subscription;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers as whom Stripe knows a business; it stays the same for good.
@Component
public class RememberCustomer {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;

    RememberCustomer(Subscriptions subscriptions, TurnOfTerms terms) {
        this.subscriptions = subscriptions;
        this.terms = terms;
    }

    @Transactional
    public void remember(String customerId) {
        Subscription subscription = subscriptions.lockTheOne().orElseThrow();
        if (subscription.becomeCustomer(customerId)) {
            terms.tell(subscription);
        }
    }
}
