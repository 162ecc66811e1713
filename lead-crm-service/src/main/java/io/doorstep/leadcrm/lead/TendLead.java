package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.HoldSitting;
import io.doorstep.leadcrm.assignment.Sitting;
import io.doorstep.leadcrm.assignment.engine.Outcome;
import io.doorstep.leadcrm.person.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Does with a lead what the business's own rules say, when nobody calls.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TendLead {

    private final Leads leads;
    private final LeadRows rows;
    private final HoldSitting holdSitting;
    private final HandOver handOver;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    TendLead(
            Leads leads,
            LeadRows rows,
            HoldSitting holdSitting,
            HandOver handOver,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.holdSitting = holdSitting;
        this.handOver = handOver;
        this.events = events;
        this.clock = clock;
    }

    public Optional<LeadView> find(LeadId id) {
        return rows.find(id, LeadReach.EVERYTHING);
    }

    /// @return whether it has the tag now and had it not before
    public boolean tag(LeadId id, String tag) {
        Lead lead = leads.findToChange(id.value())
                .filter(found -> !found.tags().contains(tag) && found.tags().size() < Lead.MOST_TAGS)
                .orElse(null);
        if (lead == null) {
            return false;
        }
        lead.tag(Stream.concat(lead.tags().stream(), Stream.of(tag)).toList());
        events.publishEvent(new LeadEdited(id, new PersonId(lead.personId()), List.of("tags"), clock.instant()));
        return true;
    }

    /// @return whether somebody, or a pond, has it now
    public boolean assignByRules(LeadId id) {
        return holdSitting.hold(sitting -> assignByRules(sitting, id));
    }

    private boolean assignByRules(Sitting sitting, LeadId id) {
        return leads.findToChange(id.value())
                .filter(lead -> !lead.stage().isClosed())
                .map(lead -> handOver.next(sitting, lead))
                .filter(outcome -> !(outcome instanceof Outcome.Waiting))
                .isPresent();
    }
}
