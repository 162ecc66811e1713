package io.doorstep.billing.subscription;

import io.doorstep.billing.plan.Trial;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Sets the alarms for the end of a term, three days before the end of a trial, and for the end of a time of grace.
@Component
class TermAlarms {

    private final Jobs jobs;
    private final TenantTask<TermAlarm> termEnd;
    private final TenantTask<TermAlarm> trialEnding;
    private final TenantTask<TermAlarm> graceOver;

    TermAlarms(
            Jobs jobs,
            TenantTask<TermAlarm> termEnd,
            TenantTask<TermAlarm> trialEnding,
            TenantTask<TermAlarm> graceOver) {
        this.jobs = jobs;
        this.termEnd = termEnd;
        this.trialEnding = trialEnding;
        this.graceOver = graceOver;
    }

    @EventListener
    void on(SubscriptionChanged changed) {
        CurrentSubscription subscription = changed.subscription();
        UUID id = subscription.id().value();
        if (subscription.status().endsByItself()) {
            jobs.reschedule(termEnd, id.toString(), new TermAlarm(id), subscription.endsAt());
        }
        if (subscription.status() == SubscriptionStatus.TRIALING) {
            Instant warning = Objects.requireNonNull(subscription.trialEndsAt()).minus(Trial.WARNING);
            jobs.schedule(trialEnding, id.toString(), new TermAlarm(id), warning);
        }
        if (subscription.suspendsAt() != null) {
            jobs.reschedule(graceOver, id.toString(), new TermAlarm(id), subscription.suspendsAt());
        }
    }

    record TermAlarm(UUID subscriptionId) {}
}
