package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.audit.Audit;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.assignment.PolicyOutcome.Refused;
import io.doorstep.leadcrm.assignment.PolicyOutcome.Saved;
import io.doorstep.leadcrm.assignment.engine.Policy;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows and changes how a business gives out its leads.
@Component
public class KeepPolicy {

    private final Policies policies;
    private final Agents agents;
    private final CheckPolicy checkPolicy;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final InstantSource clock;

    KeepPolicy(
            Policies policies,
            Agents agents,
            CheckPolicy checkPolicy,
            ApplicationEventPublisher events,
            Audit audit,
            InstantSource clock) {
        this.policies = policies;
        this.agents = agents;
        this.checkPolicy = checkPolicy;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StoredPolicy get() {
        return policies.current();
    }

    /// Holds the rotation, so that of two who change it at once the second one sees the first.
    ///
    /// @param precondition refuses a version that is not the one that the caller has seen
    @Transactional
    public PolicyOutcome change(Policy wanted, IntConsumer precondition) {
        agents.takeRotation();
        StoredPolicy before = policies.current();
        precondition.accept(before.version());
        List<PolicyFlaw> flaws = checkPolicy.check(wanted);
        if (!flaws.isEmpty()) {
            return new Refused(flaws);
        }
        var next = new StoredPolicy(before.version() + 1, wanted);
        Caller caller = Caller.current();
        policies.add(next, clock.instant(), caller.kind() == Caller.Kind.USER ? caller.userId() : null);
        audit.record("update", "AssignmentPolicy", caller.tenantId(), Map.of("version", next.version()));
        events.publishEvent(new AssignmentChanged());
        return new Saved(next);
    }
}
