package io.doorstep.billing.subscription;

import java.time.Instant;
import java.time.InstantSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Ends the terms that are over, one after the other, and tells what changed.
@Component
class TurnOfTerms {

    private final Subscriptions subscriptions;
    private final PlanPhases phases;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TurnOfTerms(Subscriptions subscriptions, PlanPhases phases, ApplicationEventPublisher events, InstantSource clock) {
        this.subscriptions = subscriptions;
        this.phases = phases;
        this.events = events;
        this.clock = clock;
    }

    /// After an outage several terms may be over.
    void bringUpToDate(Subscription subscription) {
        while (subscription.isOver(clock.instant())) {
            if (subscription.endTerm()) {
                beginTerm(subscription);
            }
            tell(subscription);
        }
    }

    void beginTerm(Subscription subscription) {
        PlanPhase phase = subscription.phaseFrom(subscription.termStart());
        phases.record(subscription.id(), phase);
        CurrentSubscription now = subscription.asItStands();
        events.publishEvent(new TermStarted(now.id(), now.anchor(), now.termStart(), now.termEnd()));
    }

    void tell(Subscription subscription) {
        Instant now = clock.instant();
        subscriptions.flush();
        events.publishEvent(new SubscriptionChanged(subscription.asItStands(), now));
    }
}
