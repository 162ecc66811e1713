package io.doorstep.leadcrm.followup;

import io.doorstep.kit.ids.Ids;
import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.followup.FollowUpOutcome.AssigneeUnknown;
import io.doorstep.leadcrm.followup.FollowUpOutcome.LeadNotFound;
import io.doorstep.leadcrm.followup.FollowUpOutcome.Saved;
import io.doorstep.leadcrm.lead.FindLeads;
import io.doorstep.leadcrm.lead.LeadId;
import io.doorstep.leadcrm.lead.LeadReach;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans what is to be done with a lead, because somebody or a rule of the business says so.
@Component
public class PlanFollowUp {

    private final FollowUps followUps;
    private final FollowUpRows rows;
    private final FindLeads findLeads;
    private final FindAgent findAgent;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final InstantSource clock;

    PlanFollowUp(
            FollowUps followUps,
            FollowUpRows rows,
            FindLeads findLeads,
            FindAgent findAgent,
            ApplicationEventPublisher events,
            Ids ids,
            InstantSource clock) {
        this.followUps = followUps;
        this.rows = rows;
        this.findLeads = findLeads;
        this.findAgent = findAgent;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    FollowUpOutcome plan(LeadId lead, FollowUpDraft draft) {
        if (draft.assigneeId() != null && findAgent.find(draft.assigneeId()).isEmpty()) {
            return new AssigneeUnknown(draft.assigneeId());
        }
        if (findLeads.findToChange(lead).isEmpty()) {
            return new LeadNotFound(lead.value());
        }
        Caller caller = Caller.current();
        UUID id = add(lead, draft, false, caller.kind() == Caller.Kind.USER ? caller.userId() : null);
        return new Saved(rows.find(id, LeadReach.EVERYTHING).orElseThrow());
    }

    /// @return whether it is new; while one of the same title waits, there is no other
    @Transactional
    public boolean planByRule(LeadId lead, FollowUpDraft draft) {
        if (followUps.isPlannedByRule(lead.value(), draft.title())) {
            return false;
        }
        add(lead, draft, true, null);
        return true;
    }

    private UUID add(LeadId lead, FollowUpDraft draft, boolean byRule, @Nullable UUID author) {
        var now = clock.instant();
        FollowUp followUp = new FollowUp(ids.next(), lead.value(), draft, byRule, author, now);
        followUps.saveAndFlush(followUp);
        events.publishEvent(new FollowUpPlanned(followUp.id(), lead, draft.title(), draft.dueAt(), byRule, now));
        return followUp.id();
    }
}
