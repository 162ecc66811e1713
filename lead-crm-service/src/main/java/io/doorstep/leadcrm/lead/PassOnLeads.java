package io.doorstep.leadcrm.lead;

import io.doorstep.leadcrm.assignment.AgentRetired;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes open leads from somebody who left and gives them to those who are there; without anybody they wait.
@Component
class PassOnLeads {

    private static final int AT_ONCE = 200;

    private final Leads leads;
    private final AssignWaitingLeads assignWaitingLeads;

    PassOnLeads(Leads leads, AssignWaitingLeads assignWaitingLeads) {
        this.leads = leads;
        this.assignWaitingLeads = assignWaitingLeads;
    }

    @EventListener
    @Transactional
    void on(AgentRetired retired) {
        List<Lead> held;
        do {
            held = leads.listOpenOf(retired.userId(), Limit.of(AT_ONCE));
            held.forEach(lead -> lead.hand(lead.holding().released()));
            leads.flush();
        } while (held.size() == AT_ONCE);
        assignWaitingLeads.retrySoon();
    }
}
