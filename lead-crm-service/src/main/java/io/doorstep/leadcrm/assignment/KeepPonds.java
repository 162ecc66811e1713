package io.doorstep.leadcrm.assignment;

import io.doorstep.kit.ids.Ids;
import io.doorstep.leadcrm.assignment.Agents.Agent;
import io.doorstep.leadcrm.assignment.PondOutcome.InUse;
import io.doorstep.leadcrm.assignment.PondOutcome.MembersUnknown;
import io.doorstep.leadcrm.assignment.PondOutcome.NotFound;
import io.doorstep.leadcrm.assignment.PondOutcome.Removed;
import io.doorstep.leadcrm.assignment.PondOutcome.Saved;
import io.doorstep.leadcrm.assignment.engine.Policy;
import io.doorstep.leadcrm.assignment.engine.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, changes and removes ponds.
@Component
@Transactional
public class KeepPonds {

    private final Ponds ponds;
    private final Agents agents;
    private final Policies policies;
    private final HeldLeads heldLeads;
    private final ApplicationEventPublisher events;
    private final Ids ids;

    KeepPonds(
            Ponds ponds,
            Agents agents,
            Policies policies,
            HeldLeads heldLeads,
            ApplicationEventPublisher events,
            Ids ids) {
        this.ponds = ponds;
        this.agents = agents;
        this.policies = policies;
        this.heldLeads = heldLeads;
        this.events = events;
        this.ids = ids;
    }

    public PondOutcome make(PondDraft draft) {
        List<UUID> unknown = unknownMembers(draft);
        return unknown.isEmpty()
                ? new Saved(ponds.saveAndFlush(new Pond(ids.next(), draft)).view())
                : new MembersUnknown(unknown);
    }

    /// @param precondition refuses a version that is not the one that the caller has seen
    public PondOutcome change(UUID id, PondDraft draft, IntConsumer precondition) {
        Pond pond = ponds.findToChange(id).orElse(null);
        if (pond == null) {
            return new NotFound(id);
        }
        precondition.accept(pond.version());
        List<UUID> unknown = unknownMembers(draft);
        if (!unknown.isEmpty()) {
            return new MembersUnknown(unknown);
        }
        pond.become(draft);
        ponds.flush();
        events.publishEvent(new AssignmentChanged());
        return new Saved(pond.view());
    }

    /// Holds the rotation, so that no lead is on its way into the pond.
    public PondOutcome remove(UUID id) {
        agents.takeRotation();
        Pond pond = ponds.findToChange(id).orElse(null);
        if (pond == null) {
            return new NotFound(id);
        }
        if (isNamed(id, policies.current().policy())) {
            return new InUse("The policy names it; change PUT /api/v1/assignment/policy first.");
        }
        if (heldLeads.isAnyIn(id)) {
            return new InUse("Open leads are in it; assign them first.");
        }
        ponds.delete(pond);
        return new Removed();
    }

    private List<UUID> unknownMembers(PondDraft draft) {
        List<UUID> unknown = new ArrayList<>(draft.memberIds());
        agents.listActive().stream().map(Agent::userId).forEach(known -> unknown.removeIf(known::equals));
        return unknown;
    }

    private static boolean isNamed(UUID pond, Policy policy) {
        return pond.equals(policy.overflowPondId())
                || policy.rules().stream().anyMatch(rule -> rule.then().equals(new Target.Pond(pond)));
    }
}
