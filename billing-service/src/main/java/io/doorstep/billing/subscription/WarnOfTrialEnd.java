package io.doorstep.billing.subscription;

import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells a business once that its trial will soon be over.
@Component
class WarnOfTrialEnd {

    private final Subscriptions subscriptions;
    private final ApplicationEventPublisher events;

    WarnOfTrialEnd(Subscriptions subscriptions, ApplicationEventPublisher events) {
        this.subscriptions = subscriptions;
        this.events = events;
    }

    @Transactional
    void warn() {
        subscriptions.lockTheOne().filter(Subscription::warnOfTrialEnd).ifPresent(trial -> {
            CurrentSubscription now = trial.asItStands();
            events.publishEvent(new TrialEnding(now.id(), now.plan(), Objects.requireNonNull(now.trialEndsAt())));
        });
    }
}
