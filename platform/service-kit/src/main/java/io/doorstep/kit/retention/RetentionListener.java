package io.doorstep.kit.retention;

import io.doorstep.kit.inbox.EventContext;
import io.doorstep.kit.inbox.OnEvent;
import io.doorstep.kit.jobs.Jobs;
import io.doorstep.kit.jobs.TenantTask;
import io.doorstep.kit.tenancy.Tenancy;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Takes in what an organization says, and acts by it at once.
final class RetentionListener {

    private static final String TOPIC = "organizations";

    private final Set<String> own;
    private final RetentionRules rules;
    private final Jobs jobs;
    private final TenantTask<Enforcement> enforcement;
    private final InstantSource clock;

    RetentionListener(
            Set<String> own,
            RetentionRules rules,
            Jobs jobs,
            TenantTask<Enforcement> enforcement,
            InstantSource clock) {
        this.own = own;
        this.rules = rules;
        this.jobs = jobs;
        this.enforcement = enforcement;
        this.clock = clock;
    }

    @OnEvent(topic = TOPIC, type = "retention.policy-changed")
    void onPolicyChanged(PolicyChanged policy, EventContext event) {
        rules.replace(policy.rules().stream()
                .filter(rule -> own.contains(rule.category()))
                .map(rule -> new RetentionRule(rule.category(), rule.days(), policy.dryRun()))
                .toList());
        jobs.schedule(enforcement, event.eventId().toString(), new Enforcement(false), clock.instant());
        jobs.schedule(
                enforcement,
                Tenancy.current().toString(),
                new Enforcement(true),
                clock.instant().plus(EnforceRetention.PAUSE));
    }

    @OnEvent(topic = TOPIC, type = "legal-hold.changed")
    void onHoldChanged(HoldChanged hold) {
        if (hold.held()) {
            rules.hold(hold.userId());
        } else {
            rules.release(hold.userId());
        }
    }

    record PolicyChanged(List<Rule> rules, boolean dryRun) {}

    record Rule(String category, int days) {}

    record HoldChanged(UUID userId, boolean held) {}
}
