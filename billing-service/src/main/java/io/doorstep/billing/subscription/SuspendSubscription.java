package io.doorstep.billing.subscription;

import io.doorstep.kit.observe.LogKeys;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Suspends a business whose time of grace is over.
@Component
class SuspendSubscription {

    private static final Logger log = LoggerFactory.getLogger(SuspendSubscription.class);

    private final Subscriptions subscriptions;
    private final TurnOfTerms terms;
    private final InstantSource clock;

    SuspendSubscription(Subscriptions subscriptions, TurnOfTerms terms, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.terms = terms;
        this.clock = clock;
    }

    @Transactional
    void suspend() {
        Subscription subscription = subscriptions.lockTheOne().orElseThrow();
        terms.bringUpToDate(subscription);
        if (subscription.suspend(clock.instant())) {
            terms.tell(subscription);
            log.atInfo().addKeyValue(LogKeys.TENANT, Tenancy.current()).log("Subscription suspended");
        }
    }
}
