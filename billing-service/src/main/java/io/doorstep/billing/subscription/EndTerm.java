package io.doorstep.billing.subscription;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends a term that is over: the next one begins, with the plan that was chosen for it.
@Component
class EndTerm {

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;

    EndTerm(Subscriptions subscriptions, TurnOfTerms terms) {
        this.subscriptions = subscriptions;
        this.terms = terms;
    }

    @Transactional
    void end() {
        subscriptions.lockTheOne().ifPresent(terms::bringUpToDate);
    }
}
