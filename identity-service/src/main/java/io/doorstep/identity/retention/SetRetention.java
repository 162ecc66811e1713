package io.doorstep.identity.retention;

import io.doorstep.identity.retention.RetentionOutcome.OutOfBounds;
import io.doorstep.identity.retention.RetentionOutcome.Said;
import io.doorstep.kit.tenancy.Tenancy;
import io.doorstep.kit.web.ETags;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells and sets for how long the bound organization's things are kept.
@Component
public class SetRetention {

    private final RetentionPolicies policies;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    SetRetention(RetentionPolicies policies, InstantSource clock, ApplicationEventPublisher events) {
        this.policies = policies;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public PolicyView current() {
        return policies.findById(Tenancy.current()).map(RetentionPolicy::view).orElse(PolicyView.NOTHING);
    }

    /// Replaces all that was said before.
    ///
    /// @param days by category; what has none is kept
    @Transactional
    public RetentionOutcome set(Map<RetentionCategory, Integer> days, boolean dryRun, @Nullable String ifMatch) {
        Optional<RetentionCategory> outOfBounds = days.entrySet().stream()
                .filter(rule -> !rule.getKey().allows(rule.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
        if (outOfBounds.isPresent()) {
            return new OutOfBounds(outOfBounds.get());
        }
        ETags.check(ifMatch, current().version());
        RetentionPolicy policy =
                policies.findById(Tenancy.current()).orElseGet(() -> new RetentionPolicy(Tenancy.current()));
        policy.say(days, dryRun, clock.instant());
        PolicyView said = policies.saveAndFlush(policy).view();
        events.publishEvent(new RetentionChanged(said));
        return new Said(said);
    }
}
