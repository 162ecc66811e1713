package io.doorstep.leadcrm.lead;

import io.doorstep.kit.security.Caller;
import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.assignment.DecisionKind;
import io.doorstep.leadcrm.assignment.FindAgent;
import io.doorstep.leadcrm.assignment.FindPonds;
import io.doorstep.leadcrm.assignment.PondView;
import io.doorstep.leadcrm.assignment.RecordDecision;
import io.doorstep.leadcrm.lead.HandOverOutcome.Done;
import io.doorstep.leadcrm.lead.HandOverOutcome.Held;
import io.doorstep.leadcrm.lead.HandOverOutcome.Holder;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotAMember;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotAnAgent;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotFound;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotInPond;
import io.doorstep.leadcrm.lead.HandOverOutcome.NotYours;
import io.doorstep.leadcrm.person.PersonId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets agents claim leads from ponds and accept those that they were given.
@Component
@Transactional
public class TakeLead {

    private final Leads leads;
    private final LeadRows rows;
    private final FindAgent findAgent;
    private final FindPonds findPonds;
    private final RecordDecision recordDecision;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TakeLead(
            Leads leads,
            LeadRows rows,
            FindAgent findAgent,
            FindPonds findPonds,
            RecordDecision recordDecision,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.findAgent = findAgent;
        this.findPonds = findPonds;
        this.recordDecision = recordDecision;
        this.events = events;
        this.clock = clock;
    }

    /// Whoever holds the lead's row first wins, however many come at once.
    public HandOverOutcome claim(LeadId id) {
        ChosenAgent agent = findAgent.find(Caller.current().userId()).orElse(null);
        if (agent == null) {
            return new NotAnAgent();
        }
        Lead lead = leads.findToChange(id.value()).orElse(null);
        if (lead == null || lead.stage().isClosed()) {
            return new NotFound(id);
        }
        Holder holder = rows.holderOf(lead);
        if (holder != null) {
            return holder.id().equals(agent.userId()) ? done(lead) : new Held(holder);
        }
        UUID pondId = lead.holding().pondId();
        if (pondId == null) {
            return new NotInPond(id);
        }
        PondView pond = findPonds.find(pondId).orElseThrow();
        return pond.isOpenTo(agent.userId()) ? claim(lead, agent, pond) : new NotAMember(pond.name());
    }

    /// Stops the clock of a lead that the caller was given.
    public HandOverOutcome accept(LeadId id) {
        UUID user = Caller.current().userId();
        Lead lead = leads.findToChange(id.value()).orElse(null);
        if (lead == null || lead.stage().isClosed()) {
            return new NotFound(id);
        }
        if (!lead.holding().isOf(user)) {
            return new NotYours(rows.holderOf(lead));
        }
        if (lead.holding().acceptedAt() == null) {
            lead.hand(lead.holding().accepted(clock.instant()));
            recordDecision.record(id.value(), DecisionKind.ACCEPTED, user, null, "Accepted");
        }
        return done(lead);
    }

    private Done claim(Lead lead, ChosenAgent agent, PondView pond) {
        Instant now = clock.instant();
        String reason = "Claimed from the pond «" + pond.name() + "»";
        lead.hand(lead.holding().takenBy(agent.userId(), now));
        recordDecision.record(lead.id().value(), DecisionKind.CLAIMED, agent.userId(), pond.id(), reason);
        events.publishEvent(new LeadAssigned(
                lead.id(),
                new PersonId(lead.personId()),
                rows.nameOf(lead.personId()),
                agent.userId(),
                agent.name(),
                reason,
                now));
        return done(lead);
    }

    private Done done(Lead lead) {
        leads.flush();
        return new Done(rows.find(lead.id(), LeadReach.EVERYTHING).orElseThrow());
    }
}
