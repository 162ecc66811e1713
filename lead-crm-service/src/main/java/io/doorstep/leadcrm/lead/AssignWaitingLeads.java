package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.AgentAvailable;
import io.doorstep.leadcrm.assignment.ChooseAgent;
import io.doorstep.leadcrm.assignment.ChosenAgent;
import io.doorstep.leadcrm.person.PersonId;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives leads that nobody has to agents, the oldest lead first.
@Component
public class AssignWaitingLeads {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final LeadRows rows;
    private final ChooseAgent chooseAgent;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AssignWaitingLeads(
            Leads leads,
            LeadRows rows,
            ChooseAgent chooseAgent,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.leads = leads;
        this.rows = rows;
        this.chooseAgent = chooseAgent;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void assign() {
        List<Lead> waiting;
        do {
            waiting = leads.listWaiting(AT_ONCE);
        } while (giveAway(waiting) && waiting.size() == AT_ONCE);
    }

    @EventListener
    @Transactional
    void on(AgentAvailable ignored) {
        assign();
    }

    private boolean giveAway(List<Lead> waiting) {
        for (Lead lead : waiting) {
            Optional<ChosenAgent> agent = chooseAgent.choose();
            if (agent.isEmpty()) {
                return false;
            }
            give(lead, agent.get());
        }
        leads.flush();
        return true;
    }

    private void give(Lead lead, ChosenAgent agent) {
        lead.assignTo(agent.userId());
        events.publishEvent(new LeadAssigned(
                lead.id(),
                new PersonId(lead.personId()),
                rows.nameOf(lead.personId()),
                agent.userId(),
                agent.name(),
                agent.reason(),
                clock.instant()));
    }
}
